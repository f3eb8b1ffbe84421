import { useEffect, useState } from 'react';
import { type EntityRef, entityKey } from '../../../model/entity.ts';
import type { EntitySheet } from '../../../model/sheet.ts';
import { useOpenScenario, usePorts } from '../../state/ports.ts';

/** What the worker knows of an entity, or of none; null until it answers. The former answer is never shown for another. */
export function useSheet(subject: EntityRef | null): EntitySheet | null {
  const { deskActions } = usePorts();
  const { source, request } = useOpenScenario();
  const key = [source.path, request.variant ?? '', subject ? entityKey(subject) : ''].join(' ');
  const [read, setRead] = useState<{ readonly key: string; readonly sheet: EntitySheet } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    void deskActions.readSheet(subject).then((sheet) => {
      if (isWanted && sheet) setRead({ key, sheet });
    });
    return () => {
      isWanted = false;
    };
  }, [key, deskActions, subject]);
  return read?.key === key ? read.sheet : null;
}
