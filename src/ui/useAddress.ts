import { useEffect } from 'react';
import { type Address, formatAddress, parseAddress } from './state/address.ts';
import type { Desk, DeskActions } from './state/deskState.ts';
import { isPlayingNow } from './state/playback.ts';
import { type Ports, usePorts } from './state/ports.ts';
import { readSession, subscribeToSession } from './state/session.ts';

/** Browsers refuse addresses that change too often: the instant is written when it has rested this long. */
const REST_MS = 400;

/** Opens what the address says, and keeps the address with what is open. */
export function useAddress(): void {
  const ports = usePorts();
  useEffect(() => {
    // What the address was when it was last followed or written. When it is another one, a person has just changed it and
    // the event that says so is on its way: writing now would undo it.
    let known = '';
    const follow = () => {
      known = location.hash;
      followAddress(ports);
    };
    const write = () => {
      if (location.hash !== known) return;
      writeAddress(ports);
      known = location.hash;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const writeSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(write, REST_MS);
    };
    const writeMove = () => {
      if (isElsewhere(ports)) write();
      writeSoon();
    };
    const ends = [ports.desk.subscribe(writeMove), subscribeToSession(writeSoon)];
    addEventListener('hashchange', follow);
    follow();
    return () => {
      clearTimeout(timer);
      removeEventListener('hashchange', follow);
      for (const end of ends) end();
    };
  }, [ports]);
}

async function openRun(
  deskActions: DeskActions,
  { path, asked, at, beside }: Extract<Address, { screen: 'run' }>,
): Promise<void> {
  await deskActions.openBundled(path, asked, at);
  if (beside) await deskActions.compareWith(beside);
}

/** The person changed the address: a link, the back button, or by hand. */
function followAddress({ desk, deskActions }: Ports): void {
  const address = parseAddress(location.hash);
  if (address.screen === 'run') {
    void openRun(deskActions, address);
    return;
  }
  if (address.screen === 'campaign') {
    void deskActions.openBundledCampaign(address.path, address.asked, address.campaign);
    return;
  }
  if (address.screen === 'carried') {
    void deskActions.openCarried(address.code);
    return;
  }
  const now = desk.read();
  // A file of this computer has no address of its own: the library's stands while it is open.
  const isOpened = now.screen === 'run' || now.screen === 'campaign';
  const isFile = isOpened && !now.isBundled && now.carried === null;
  if (!isFile) deskActions.backToLibrary();
}

/** Another screen or another scenario than the address says: the back button may be pressed at any moment. */
function isElsewhere({ desk }: Ports): boolean {
  const now = desk.read();
  if (now.screen === 'opening' || now.screen === 'refused') return false;
  return !isSamePlace(parseAddress(location.hash), parseAddress(addressOf(now)));
}

function isSamePlace(one: Address, other: Address): boolean {
  if ('path' in one && 'path' in other)
    return one.screen === other.screen && one.path === other.path;
  return one.screen === other.screen;
}

/** A scenario opened or left is a step back; its choices and its instant are not. */
function writeAddress({ desk }: Ports): void {
  const now = desk.read();
  if (isPlayingNow() || now.screen === 'opening' || now.screen === 'refused') return;
  const address = addressOf(now);
  const isHere = isSamePlace(parseAddress(location.hash), parseAddress(address));
  // Neither raises a `hashchange`, so what is open is not opened again.
  if (isHere) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

function addressOf(now: Extract<Desk, { screen: 'library' | 'run' | 'campaign' }>): string {
  if (now.screen === 'library') return formatAddress({ screen: 'library' });
  // What a link carried can be opened again from that link, as it was sent.
  if (now.carried !== null) return formatAddress({ screen: 'carried', code: now.carried });
  if (!now.isBundled) return formatAddress({ screen: 'library' });
  const place = { path: now.source.path, asked: now.request };
  if (now.screen === 'campaign')
    return formatAddress({ screen: 'campaign', ...place, campaign: now.campaign });
  const { playing, beside, instant } = readSession();
  const at = playing && instant !== playing.opening.at ? instant : null;
  const other = beside ? { beside: beside.run.request } : {};
  return formatAddress({ screen: 'run', ...place, at, ...other });
}
