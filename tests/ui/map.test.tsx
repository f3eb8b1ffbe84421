import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { HOUR } from '../../src/base/time.ts';
import type { Language } from '../../src/model/localised.ts';
import { prefer } from '../../src/ui/state/preferences.ts';
import { actions, readSession } from '../../src/ui/state/session.ts';
import { MapView } from '../../src/ui/views/map/MapView.tsx';
import { sampleRun } from '../helpers/sampleRun.ts';

const verdict = judge(sampleRun);

function mountMap(language: Language, hours = 3) {
  prefer({ language });
  actions.play(sampleRun, verdict, sampleRun.incidentAt + hours * HOUR);
  actions.selectEntry(null);
  render(<MapView />);
  return userEvent.setup();
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const thing = (name: RegExp) => screen.getByRole('button', { name });
const shown = (key: string) => document.querySelector(`[data-item="${key}"]`);

describe.each([
  {
    language: 'fr',
    title: 'Carte',
    service:
      /^Service Déclarer, 0\s%, à l’arrêt, depuis T\. .*Portail\s: SBG2 détruit\. min\. 50\s%$/,
    lost: /^Copie Portail \(principal\), perdue, depuis T/,
    standby: /^Copie Portail \(Gravelines\), prête/,
    site: /^Site Nubo.*en service/,
    list: 'Voir en liste',
    map: 'Voir la carte',
    row: /Base \(Gravelines\).*Copie.*Gravelines · GRA1.*en redémarrage · enfreint P1/,
    closer: 'Agrandir la carte',
    whole: 'Voir toute la carte',
  },
  {
    language: 'en',
    title: 'Map',
    service: /^Service Declare, 0%, down, since T\. .*Portal: SBG2 destroyed\. min\. 50%$/,
    lost: /^Copy Portal \(main\), lost, since T/,
    standby: /^Copy Portal \(Gravelines\), ready/,
    site: /^Site Nubo.*in service/,
    list: 'See as a list',
    map: 'See the map',
    row: /Database \(Gravelines\).*Copy.*Gravelines · GRA1.*restarting · breaks P1/,
    closer: 'Zoom into the map',
    whole: 'See the whole map',
  },
] as const)('the map in $language', ({ language, ...words }) => {
  it('is one region that says what is wrong, with everything in it named', () => {
    mountMap(language);
    const region = screen.getByRole('region', { name: words.title });
    expect(region).toHaveAccessibleDescription(/SBG2/);
    expect(screen.getByRole('group', { name: words.title })).toHaveAccessibleDescription();
    expect(thing(words.service)).toBeInTheDocument();
  });

  it('is one tab stop, walked by the arrows along relations', async () => {
    const user = mountMap(language);
    expect(document.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
    document.querySelector<SVGElement>('[data-item][tabindex="0"]')?.focus();
    expect(focused()).toMatch(words.service);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(words.lost);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(words.standby);
    await user.keyboard('{Home}');
    expect(focused()).toMatch(words.service);
    expect(document.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
  });

  it('selects by Enter and by a press, lights the causes in order, and lets go by Escape', async () => {
    const user = mountMap(language);
    thing(words.service).focus();
    await user.keyboard('{Enter}');
    expect(readSession().selection.subject).toEqual({ kind: 'service', id: 'declare' });
    expect(thing(words.service)).toHaveAttribute('aria-pressed', 'true');
    expect(shown('site:sbg/sbg2')).not.toHaveAttribute('data-quiet');
    expect(shown('copy:db/main')).toHaveAttribute('data-quiet');
    expect(
      [...document.querySelectorAll('circle + text')].map((badge) => badge.textContent),
    ).toEqual(['1', '2', '3']);
    await user.keyboard('{Escape}');
    expect(readSession().selection.subject).toBeNull();
    await user.click(thing(words.lost));
    expect(readSession().selection.subject).toEqual({ kind: 'copy', id: 'front/main' });
    expect(thing(words.lost)).toHaveAttribute('aria-pressed', 'true');
  });

  it('has a list as a twin, with the same things, states and selection', async () => {
    const user = mountMap(language);
    const count = document.querySelectorAll('[data-item]').length;
    await user.click(screen.getByRole('button', { name: words.list }));
    const rows = within(screen.getByRole('table', { name: words.title })).getAllByRole('row');
    expect(rows).toHaveLength(count + 1);
    const row = rows.find((one) => words.row.test(one.textContent ?? ''));
    await user.click(within(row!).getByRole('button'));
    expect(readSession().selection.subject).toEqual({ kind: 'copy', id: 'db/gra' });
    await user.click(screen.getByRole('button', { name: words.map }));
    expect(shown('copy:db/gra')).toHaveAttribute('data-selected');
  });

  it('zooms and shows everything again by keys and by buttons', async () => {
    const user = mountMap(language);
    const whole = screen.getByRole('button', { name: words.whole });
    expect(whole).toBeDisabled();
    thing(words.service).focus();
    await user.keyboard('+');
    expect(whole).toBeEnabled();
    await user.keyboard('0');
    expect(whole).toBeDisabled();
    await user.click(screen.getByRole('button', { name: words.closer }));
    await user.click(whole);
    expect(whole).toBeDisabled();
  });
});

describe('the map over time', () => {
  it('moves nothing when states change', () => {
    mountMap('en', -1);
    const places = () =>
      [...document.querySelectorAll('[data-item] > g[transform]')].map((one) =>
        one.getAttribute('transform'),
      );
    const before = places();
    expect(before.length).toBeGreaterThan(15);
    expect(screen.queryAllByText('lost')).toEqual([]);
    act(() => actions.goTo(sampleRun.endsAt));
    expect(screen.getAllByText('lost').length).toBeGreaterThan(1);
    expect(places()).toEqual(before);
  });
});
