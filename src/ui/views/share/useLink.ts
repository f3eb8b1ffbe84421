import { useEffect, useState } from 'react';
import { formatAddress } from '../../state/address.ts';
import { useOpenScenario } from '../../state/ports.ts';
import { readSession } from '../../state/session.ts';
import { linkTo } from '../../state/sharedRun.ts';
import { savedRunOf } from './savedRunOf.ts';

interface RunLink {
  /** Null while it is being made. */
  readonly link: string | 'too-long' | null;
  readonly carriesDossier: boolean;
}

/** The link to the run on screen as it is now: its address when it comes with Bascule, else one that carries it. */
export function useLink(): RunLink {
  const scenario = useOpenScenario();
  const [carried, setCarried] = useState<RunLink['link']>(null);
  const { isBundled } = scenario;
  useEffect(() => {
    if (isBundled) return undefined;
    let isWanted = true;
    void linkTo(savedRunOf(scenario), page()).then((link) => {
      if (isWanted) setCarried(link ?? 'too-long');
    });
    return () => {
      isWanted = false;
    };
  }, [isBundled, scenario]);
  if (!isBundled) return { link: carried, carriesDossier: true };
  const { instant } = readSession();
  const address = formatAddress({
    screen: 'run',
    path: scenario.source.path,
    asked: scenario.request,
    at: instant,
  });
  return { link: `${page()}${address}`, carriesDossier: false };
}

/** This page without what comes after `#`. */
const page = (): string => location.href.split('#', 1)[0] ?? '';
