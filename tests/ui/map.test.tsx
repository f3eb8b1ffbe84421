import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { HOUR } from '../../src/base/time.ts';
import type { Language } from '../../src/model/localised.ts';
import { lookAtMapAsAtFirst } from '../../src/ui/state/mapView.ts';
import { prefer } from '../../src/ui/state/preferences.ts';
import { actions, readSession } from '../../src/ui/state/session.ts';
import { MapView } from '../../src/ui/views/map/MapView.tsx';
import { sampleRun } from '../helpers/sampleRun.ts';

const verdict = judge(sampleRun);

function mountMap(language: Language, hours = 3) {
  prefer({ language });
  actions.play(sampleRun, verdict, sampleRun.incidentAt + hours * HOUR);
  actions.selectEntry(null);
  lookAtMapAsAtFirst();
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
    list: 'Tableau',
    map: 'Carte',
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
    list: 'Table',
    map: 'Map',
    row: /Database \(Gravelines\).*Copy.*Gravelines · GRA1.*restarting · breaks P1/,
    closer: 'Zoom into the map',
    whole: 'See the whole map',
  },
] as const)('the map in $language', ({ language, ...words }) => {
  it('is one region that says what is wrong, with everything in it named', () => {
    mountMap(language);
    const region = screen.getByRole('region', { name: words.title });
    const [told] = within(region).getAllByRole('list');
    expect(told).toHaveTextContent(/SBG2/);
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

describe('how the map is looked at', () => {
  const shownKeys = () =>
    [...document.querySelectorAll<SVGElement>('[data-item]')].map(({ dataset }) => dataset['item']);

  it('chooses its distance by words, and by the keys 1, 2 and 3', async () => {
    const user = mountMap('en');
    expect(screen.getByRole('radio', { name: 'Elements' })).toBeChecked();
    await user.keyboard('2');
    expect(screen.getByRole('radio', { name: 'Places' })).toBeChecked();
    expect(shownKeys()).toContain('site:sbg/sbg2');
    expect(shownKeys()).not.toContain('copy:db/main');
    await user.click(screen.getByRole('radio', { name: 'Product' }));
    expect(shownKeys()).toContain('hosting:sbg');
    expect(shownKeys()).not.toContain('site:sbg/sbg2');
    await user.keyboard('3');
    expect(shownKeys()).toContain('copy:db/main');
  });

  it('goes farther and nearer than the whole map by the same keys as the zoom', async () => {
    const user = mountMap('en');
    thing(/^Service Declare/).focus();
    await user.keyboard('-');
    expect(screen.getByRole('radio', { name: 'Places' })).toBeChecked();
    await user.keyboard('-');
    expect(screen.getByRole('radio', { name: 'Product' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Zoom out of the map' })).toBeDisabled();
    await user.keyboard('++');
    expect(screen.getByRole('radio', { name: 'Elements' })).toBeChecked();
  });

  it('shows what is seen in place of what is true', async () => {
    const user = mountMap('en', 0);
    expect(thing(/^Service Declare, 0%/)).toHaveAccessibleName(/probe shows 100%/i);
    await user.click(screen.getByRole('radio', { name: 'Seen' }));
    expect(thing(/^Service Declare, probe shows 100%/)).toHaveAccessibleName(/really 0%/i);
    expect(screen.queryByText('lost')).toBeNull();
  });

  it('finds a thing by its name after an oblique stroke, selects it and comes near enough', async () => {
    const user = mountMap('en');
    await user.keyboard('1/');
    expect(screen.getByRole('combobox', { name: 'Search the map' })).toHaveFocus();
    await user.keyboard('database');
    const found = screen.getByRole('listbox', { name: 'Search the map' });
    const options = within(found).getAllByRole('option');
    expect(options[0]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(readSession().selection.subject?.id).toMatch(/^db\//);
    expect(screen.getByRole('radio', { name: 'Elements' })).toBeChecked();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('lights only what the selection touches', async () => {
    const user = mountMap('en', -1);
    await user.click(shown('copy:docs/main')!);
    expect(document.querySelectorAll('[data-item][data-quiet]')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: /Light only/ }));
    expect(shown('copy:docs/main')).not.toHaveAttribute('data-quiet');
    expect(shown('service:follow')).not.toHaveAttribute('data-quiet');
    expect(shown('copy:db/main')).toHaveAttribute('data-quiet');
  });

  it('says what the letters of a point of view stand for', async () => {
    const user = mountMap('en');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Perspective' }), 'Teams');
    const legend = screen.getByRole('list', { name: 'Legend' });
    expect(within(legend).getByText(/Operations/)).toBeInTheDocument();
    expect(thing(/Vault, (lost|unusable)/)).toHaveAccessibleName(/Operations/);
  });

  it('moves a thing by Alt and the arrows, remembers, and puts it back', async () => {
    const user = mountMap('en');
    const place = () => shown('copy:db/main')?.querySelector('text')?.getAttribute('y');
    const before = place();
    (shown('copy:db/main') as SVGElement).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(place()).not.toBe(before);
    expect(Object.values({ ...localStorage }).join()).toContain('copy:db/main');
    await user.click(screen.getByRole('button', { name: 'Put everything back' }));
    expect(place()).toBe(before);
  });

  it('has a tree whose arrows follow dependencies', async () => {
    const user = mountMap('en');
    await user.click(screen.getByRole('button', { name: 'Tree' }));
    const tree = screen.getByRole('tree', { name: 'Map' });
    within(tree).getAllByRole('treeitem')[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent(/^.*needs.*Portal/);
    expect(document.activeElement).toHaveAttribute('aria-level', '2');
    await user.keyboard('{Enter}');
    expect(readSession().selection.subject?.kind).toBe('copy');
    expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAttribute('aria-level', '1');
    expect(document.querySelectorAll('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('the map over time', () => {
  it('moves nothing when states change', () => {
    mountMap('en', -1);
    const places = () =>
      [...document.querySelectorAll('[data-item]')].map((one) => {
        const body = one.querySelector('rect');
        return [one.getAttribute('data-item'), body?.getAttribute('x'), body?.getAttribute('y')];
      });
    const before = places();
    expect(before.length).toBeGreaterThan(15);
    expect(screen.queryAllByText('lost')).toEqual([]);
    act(() => actions.goTo(sampleRun.endsAt));
    expect(screen.getAllByText('lost').length).toBeGreaterThan(1);
    expect(places()).toEqual(before);
  });
});
