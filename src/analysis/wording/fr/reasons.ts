import { closed, frOfName } from './nouns.ts';

/** Why a rule is not kept: what a place lacks, what a fallback shares. */
export const frReasons = {
  /** Known to be lacking; the name is that of a hosting. */
  lacks: {
    qualification: (name: string) => `${closed(name)} n'est pas qualifié SecNumCloud`,
    immunity: (name: string) => `${closed(name)} n'est pas à l'abri des lois extra-européennes`,
    health: (name: string) => `${closed(name)} n'est pas certifié HDS`,
    restricted: (name: string) => `${closed(name)} n'est pas homologué Diffusion Restreinte`,
    adequacy: (name: string) =>
      `${closed(name)} est hors de l'Europe et d'un pays reconnu adéquat, sans outil de transfert`,
  },
  unknown: {
    qualification: (name: string) =>
      `nul ne dit si ${closed(name)} est qualifié SecNumCloud, ou jusqu'à quand`,
    immunity: (name: string) =>
      `nul ne dit si ${closed(name)} est à l'abri des lois extra-européennes`,
    health: (name: string) => `nul ne dit si ${closed(name)} est certifié HDS`,
    restricted: (name: string) =>
      `nul ne dit si ${closed(name)} est homologué Diffusion Restreinte`,
    adequacy: (name: string) => `nul ne dit si ${closed(name)} est dans un pays reconnu adéquat`,
  },
  ranOut: (name: string, day: string) =>
    `la qualification SecNumCloud ${frOfName(closed(name))} courait jusqu'au ${day}`,
  notYet: (name: string, day: string) =>
    `${closed(name)} n'est qualifié SecNumCloud qu'à partir du ${day}`,
  willRunOut: (name: string, day: string) =>
    `la qualification SecNumCloud ${frOfName(closed(name))} court jusqu'au ${day}, avant la fin du séjour`,
  willTurn: (lack: string, day: string) => `le ${day}, avant la fin du séjour, ${lack}`,
  contractEnds: (
    name: string,
    contract: { readonly name: string; readonly day: string; readonly isOver: boolean } | null,
  ) =>
    contract
      ? `le contrat « ${contract.name} » sur ${closed(name)} ${contract.isOver ? `a pris fin le ${contract.day}` : `finit le ${contract.day}, avant la fin du séjour`}`
      : `un contrat sur ${closed(name)} finit avant la fin du séjour`,
  announced: (name: string) =>
    `ce qui est annoncé sur ${closed(name)} prend effet avant la fin du séjour`,
  toolEnded: (contract: string, day: string) =>
    `l'outil de transfert du contrat « ${contract} » a pris fin le ${day}`,
  waiverUnsure:
    "une dérogation le couvre, et rien ne dit si elle le peut, ni jusqu'à quand (depuis quand une offre acceptable existe, quel est l'organisme, si elle est publiée)",
  /** Who holds the key, and where. */
  keyHeld: (tool: string, places: string) =>
    `la clé est tenue par ${tool}, seulement chez ${closed(places)}, à portée des lois extra-européennes`,
  keyUnknown: (tool: string, places: string) =>
    `la clé est tenue par ${tool}, chez ${closed(places)}, et nul ne dit si c'est à l'abri des lois extra-européennes`,
  keyNowhere: (tool: string) => `la clé est tenue par ${tool}, et nul ne dit où`,
  /** A ground that is lost, and what took it away. */
  takenBy: (lost: string, by: string) => `${lost} (${by})`,
  oldPoint: (backup: string) =>
    `le point pris dans ${backup} est sain, et plus ancien que la PDMA ne l'admet`,
  unsoundPoint: (backup: string) => `le point pris dans ${backup} n'est pas sain`,
  allTakenSince: (backup: string, keep: string, dwell: string) =>
    `${backup} garde ses images ${keep}, et le mal était là depuis ${dwell}`,
  exposed: (incident: string | null) =>
    `l'attaquant l'atteint encore${incident === null ? '' : ` (${incident})`} : rien n'y a été coupé, nettoyé, ni changé de secrets`,
  notTold: "elle n'est pas faite à l'échéance",
  nobodyTells: "aucune étape n'a prévenu l'autorité à l'échéance",
  notOut: (rpo: string | null) =>
    rpo === null
      ? "rien n'en est sain hors de la coupure"
      : `rien n'en est sain hors de la coupure et aussi récent que le veut la PDMA de ${rpo}`,
  shares: (domains: string, copy: string) => `elle partage ${domains} avec ${copy}`,
  ownOperator: "son exploitant (l'organisation elle-même)",
  shared: {
    site: (name: string) => `le bâtiment ${name}`,
    infrastructure: (name: string) => `l'infrastructure ${name}`,
    'control-plane': (name: string) => `la console ${name}`,
  },
};
