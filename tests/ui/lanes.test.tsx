import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/index.ts';
import { HOUR } from '../../src/base/time.ts';
import type { Language } from '../../src/model/localised.ts';
import { prefer } from '../../src/ui/state/preferences.ts';
import { actions, readSession } from '../../src/ui/state/session.ts';
import { LanesView } from '../../src/ui/views/lanes/LanesView.tsx';
import { sampleRun } from '../helpers/sampleRun.ts';

const verdict = judge(sampleRun);

function mountLanes(language: Language) {
  prefer({ language });
  actions.play(sampleRun, verdict);
  actions.selectEntry(null);
  render(<LanesView />);
  return userEvent.setup();
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const bar = (name: RegExp) => screen.getByRole('button', { name });

describe.each([
  {
    language: 'fr',
    title: 'Déroulé',
    outage: /^Déclarer\s: à l’arrêt 7\sh\s30, 3\sh\s30 de trop/,
    work: /^Restaurer la base\s: travail/,
    wait: /^Recréer le calcul\s: attend le secret d’accès Coffre-fort/,
    table: 'Étapes en tableau',
    steps: /Reprise à Gravelines\s: mené à bien/,
    fold: 'Replier «\u202fReprise à Gravelines\u202f»',
  },
  {
    language: 'en',
    title: 'Timeline',
    outage: /^Declare: down 7\sh\s30\smin, 3\sh\s30\smin too long/,
    work: /^Restore the database: at work/,
    wait: /^Rebuild computation: waits for the credential Vault/,
    table: 'Steps as a table',
    steps: /Recovery in Gravelines: completed/,
    fold: 'Fold “Recovery in Gravelines”',
  },
] as const)('the lanes in $language', ({ language, ...words }) => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('are one region that says in a few sentences what happened', () => {
    mountLanes(language);
    const region = screen.getByRole('region', { name: words.title });
    const [told] = within(region).getAllByRole('list');
    expect(told).toHaveTextContent(new RegExp(words.outage.source.slice(1)));
  });

  it('are one tab stop, walked by the arrows from lane to lane and along a lane', async () => {
    const user = mountLanes(language);
    expect(document.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
    document.querySelector<SVGElement>('[data-item][tabindex="0"]')?.focus();
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(words.outage);
    await user.keyboard('{End}{Home}');
    expect(focused()).not.toMatch(words.outage);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
    expect(document.activeElement).toHaveAttribute('tabindex', '0');
  });

  it('select the entry of a bar by Enter and by a press, and light its causes', async () => {
    const user = mountLanes(language);
    bar(words.wait).focus();
    await user.keyboard('{Enter}');
    expect(readSession().selection.subject).toEqual({ kind: 'step', id: 'failover.rebuild' });
    expect(bar(words.wait)).toHaveAttribute('aria-pressed', 'true');
    expect(document.querySelectorAll('[data-quiet]').length).toBeGreaterThan(0);
    await user.click(bar(words.work));
    expect(readSession().selection.subject).toEqual({ kind: 'step', id: 'failover.restore' });
    expect(bar(words.wait)).toHaveAttribute('aria-pressed', 'false');
  });

  it('have a table of the steps as a twin, with the same selection', async () => {
    const user = mountLanes(language);
    await user.click(screen.getByRole('button', { name: words.table }));
    const table = screen.getByRole('table', { name: words.steps });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(5);
    const step = within(table).getAllByRole('button')[2];
    await user.click(step!);
    expect(readSession().selection.subject).toEqual({ kind: 'step', id: 'failover.restore' });
    expect(step).toHaveAttribute('aria-pressed', 'true');
  });

  it('fold the steps of a plan', async () => {
    const user = mountLanes(language);
    const fold = screen.getByRole('button', { name: words.fold });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await user.click(fold);
    expect(screen.queryByRole('button', { name: words.work })).toBeNull();
    expect(fold).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('the time axis of the lanes', () => {
  const slider = () => screen.getByRole('slider', { name: 'Instant, on the time axis' });

  it('is a slider of the one clock', async () => {
    const user = mountLanes('en');
    actions.goTo(sampleRun.incidentAt + 2 * HOUR);
    slider().focus();
    await user.keyboard('{ArrowRight}');
    const later = readSession().instant;
    expect(later).toBeGreaterThan(sampleRun.incidentAt + 2 * HOUR);
    expect(slider()).toHaveAttribute('aria-valuenow', String(later));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(readSession().instant).toBeLessThan(later);
    await user.keyboard('{End}');
    expect(readSession().instant).toBe(sampleRun.endsAt);
    await user.keyboard('{Home}');
    expect(readSession().instant).toBe(0);
  });

  it('zooms, pans and shows everything again by keys and by buttons', async () => {
    const user = mountLanes('en');
    const whole = screen.getByRole('button', { name: 'See everything' });
    expect(whole).toBeDisabled();
    bar(/^Restore the database: at work/).focus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(whole).toBeEnabled();
    // What the window leaves out is not drawn, yet the arrows bring it back into sight.
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Home}');
    expect(focused()).toMatch(/^Recovery in Gravelines: nobody knows/);
    await user.keyboard('0');
    expect(whole).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(whole).toBeEnabled();
    await user.click(whole);
    expect(whole).toBeDisabled();
  });
});
