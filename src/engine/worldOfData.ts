/** The columns of a world that tell of data: who holds what, what becomes of it, what is lost and what leaves. */
import { float64, int32, uint8 } from './kernel/columns.ts';
import type { Plant } from './plant/plant.ts';

/** Copies, what they hold, and where else it is held. Each column with its rows. */
export const dataColumns = (plant: Plant) =>
  ({
    /** Moment the data of a copy stop, when they are still; seconds from the start, may be negative. */
    copyAsOf: [float64, plant.copies.length],
    /** The entry that last changed what the copy holds, whatever its state; -1 for none. Only with a trace. */
    copyFilledBy: [int32, plant.copies.length],
    /** Moment from which the data of a copy are unsound; Infinity when they are sound. */
    copyUnsoundSince: [float64, plant.copies.length],
    /** Share of the clients whose traffic reaches the copy. */
    copyRouted: [float64, plant.copies.length],
    /** Share of the systems of a lot that the copy has running; 1 for whatever is no lot. */
    lotShare: [float64, plant.copies.length],
    /** Share of its capacity that a degraded copy gives. */
    copyShare: [float64, plant.copies.length],
    /** Closed to writing by an incident. */
    copyClosed: [uint8, plant.copies.length],
    replicaLag: [float64, plant.replicas.length],
    /** Its use is forbidden by itself. */
    backupBarred: [uint8, plant.backups.length],
    /** Pictures stop here; Infinity while the backup runs. */
    backupPausedAt: [float64, plant.backups.length],
    /** Last stretch without pictures. */
    backupGapFrom: [float64, plant.backups.length],
    backupGapUntil: [float64, plant.backups.length],
    /** Last write accepted, when no copy is live; Infinity while one is. */
    dataHead: [float64, plant.data.length],
    /** Pictures taken from here… */
    dataUnsoundFrom: [float64, plant.data.length],
    /** …to here hold unsound data. */
    dataUnsoundUntil: [float64, plant.data.length],
    copyFailures: [int32, plant.copies.length],
    /** How often each common cause has struck. */
    causeStrikes: [int32, plant.causes.length],
    /** It is ready to start but for what it needs to start. */
    copyAwaitsStart: [uint8, plant.copies.length],
    copyRestarts: [int32, plant.copies.length],
    copyData: [uint8, plant.copies.length],
    /** Another copy took its place: it may not serve by itself. */
    copyReplaced: [uint8, plant.copies.length],
    /** State it goes back to when its place returns: code of serving, ready, dormant or absent. */
    copyHome: [uint8, plant.copies.length],
    /** It failed and was not mended yet, whatever becomes of its place. */
    copyBroken: [uint8, plant.copies.length],
    /** It is being repaired by people, not merely restarting. */
    copyInRepair: [uint8, plant.copies.length],
    /** When it took over for another; -1 while it does not stand in. */
    copyStandsInSince: [float64, plant.copies.length],
    /** Its use is forbidden, whatever becomes of its place. */
    copyBarred: [uint8, plant.copies.length],
    /** What it stands on is announced as ending, and was not renewed since. */
    copyWarned: [uint8, plant.copies.length],
    copySharesDomain: [uint8, plant.copies.length],
    copyBadRestore: [uint8, plant.copies.length],
  }) as const;

/** Attackers, cuts, returns, and data written on two sides. Each column with its rows. */
export const returnColumns = (plant: Plant) =>
  ({
    /** What broke it said for how long: nobody mends it before. */
    copyHeldDown: [uint8, plant.copies.length],
    /** 1 while nobody knows that its data are unsound: nothing has shown of it. */
    copyUnseen: [uint8, plant.copies.length],
    /** It was restored while it followed, and follows nobody until it is told to. */
    copyDetached: [uint8, plant.copies.length],
    /** A plan cut the copy itself off the network. */
    copyFenced: [uint8, plant.copies.length],
    /** An attacker can get at it. */
    copyReached: [uint8, plant.copies.length],
    /** Impact of whoever can get at it, -1 for none. */
    copyAttacker: [int32, plant.copies.length],
    /** It was filled from a picture in which an attacker had left something. */
    copyInfested: [uint8, plant.copies.length],
    /** It was restored where an attacker could get at it. */
    copyExposed: [uint8, plant.copies.length],
    /** How often it came up within reach of an attacker. */
    copyComebacks: [int32, plant.copies.length],
    /** It is only kept from the time it stood in for another: it held nothing as the run began. */
    copyIsVisitor: [uint8, plant.copies.length],
    /** After the return, when what it holds becomes a residue; Infinity before. */
    copyVisitEndsAt: [float64, plant.copies.length],
    /** Beside others that take the writes, it lacks those from here, Infinity for none… */
    copyLacksFrom: [float64, plant.copies.length],
    /** …to here, Infinity while its users have yet to come. */
    copyLacksUntil: [float64, plant.copies.length],
    /** It went into service with no data at all, and nothing was brought to it since. */
    copyOpenedEmpty: [uint8, plant.copies.length],
    /** The provider erased it after the end of the contract. */
    copyErased: [uint8, plant.copies.length],
    /** It still has what was lost of its data set. */
    copyKeepsLost: [uint8, plant.copies.length],
    /** Cut off, it has been taking writes of its own since; -1 when it does not. */
    copyWritesAloneSince: [float64, plant.copies.length],
    /** Seconds of writes that only this copy has, while another took its place. */
    copyDiverged: [float64, plant.copies.length],
    /** Copy that a replica follows, -1 for none. */
    replicaSource: [int32, plant.replicas.length],
    /** It was found out that its later pictures are empty. */
    backupKnownBroken: [uint8, plant.backups.length],
    backupAttacks: [int32, plant.backups.length],
  }) as const;

/** What spoilt data sets, and what of them is lost or matches nothing. Each column with its rows. */
export const lossColumns = (plant: Plant) =>
  ({
    /** The entry since which pictures of a data set are unsound; -1 for none. Only with a trace. */
    dataUnsoundBy: [int32, plant.data.length],
    /** What last spoilt a data set, as one of `SPOILT`. */
    dataSpoiltBy: [uint8, plant.data.length],
    /** Impact of whoever encrypted a data set last, -1 for nobody. */
    dataAttacker: [int32, plant.data.length],
    /** Age of the largest loss of a data set that some copy still has. */
    dataKeptAge: [float64, plant.data.length],
    /** Last write before that loss. */
    dataKeptHead: [float64, plant.data.length],
    /** Seconds of it in which something could be written. Only with a trace. */
    dataKeptWritten: [float64, plant.data.length],
    /** 1 where what is left of it was told to be out of reach for good. Only with a trace. */
    dataKeptOut: [uint8, plant.data.length],
    /** Moment to which a data set was taken back; Infinity when it was not. */
    dataPoint: [float64, plant.data.length],
    /** When it went on from there. */
    dataBackAt: [float64, plant.data.length],
    /** Seconds of writes that match nothing in a data set of the same group. Only with a trace. */
    dataOrphans: [float64, plant.data.length],
  }) as const;

/** What leaves with thieves. Each column with its rows. */
export const leakColumns = (plant: Plant) =>
  ({
    /** Of each leak: one of `LEAK`. */
    leakStage: [uint8, plant.leaks.length],
    /** Seconds of it that are left, and since when it flows. */
    leakLeft: [float64, plant.leaks.length],
    leakSince: [float64, plant.leaks.length],
    /** Somebody is to know as soon as something has left; and somebody knows. */
    leakShows: [uint8, plant.leaks.length],
    leakKnown: [uint8, plant.leaks.length],
    /** The entry that last told of it; -1 for none. Only with a trace. */
    leakEntry: [int32, plant.leaks.length],
    /** Of each data set: the largest share that left with a thief who can read it. */
    dataStolen: [float64, plant.data.length],
    /** An authority was told since data began to leave. */
    dataTold: [uint8, plant.data.length],
  }) as const;
