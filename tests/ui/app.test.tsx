import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountApp } from '../helpers/mountApp.tsx';

const WORDS = {
  fr: {
    scenario: 'Déclarer en ligne',
    stuck: 'Bloqué',
    holds: 'Tient',
    selection: 'Sélection',
    log: 'Journal',
    lesson: 'Leçon',
    variant: 'Version',
    reference: 'Coffre ailleurs',
    lost: /coffre-fort.*perdu/i,
    rto: 'RTO · Déclarer',
    story: 'De l’incident à ce constat',
    next: 'Changement suivant',
    instant: 'Instant',
    back: 'Scénarios',
    mode: 'Durées',
    drawn: 'Tirées au sort',
    seed: 'Graine',
    people: 'Personnes',
    show: 'Montrer',
    teaches: /ne démarre jamais/,
    places: 'Pannes et sinistres 1',
    data: 'Données atteintes 0',
    none: 'Aucun scénario ne parle de cela.',
  },
  en: {
    scenario: 'Declare online',
    stuck: 'Stuck',
    holds: 'Holds',
    selection: 'Selection',
    log: 'Log',
    lesson: 'Lesson',
    variant: 'Design',
    reference: 'Vault elsewhere',
    lost: /vault.*lost/i,
    rto: 'RTO · Declare',
    story: 'From the incident to this finding',
    next: 'Next change',
    instant: 'Instant',
    back: 'Scenarios',
    mode: 'Durations',
    drawn: 'Drawn',
    seed: 'Seed',
    people: 'People',
    show: 'Show',
    teaches: /never starts/,
    places: 'Outages and disasters 1',
    data: 'Data hit 0',
    none: /^No scenario/,
  },
} as const;

describe.each(['fr', 'en'] as const)('the application in %s', (language) => {
  const words = WORDS[language];

  it('keeps the scenarios where one family of things is taken away', async () => {
    const user = mountApp(language);
    await user.click(await screen.findByRole('radio', { name: words.places }));
    expect(screen.getByRole('link', { name: words.scenario })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: words.data }));
    expect(screen.queryByRole('link', { name: words.scenario })).toBeNull();
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  async function openScenario() {
    const user = mountApp(language);
    await user.click(await screen.findByRole('link', { name: words.scenario }));
    // The heading of the panel, not the word in the library's list.
    await screen.findByRole('tab', { name: words.selection });
    return user;
  }

  it('names the page in its language', async () => {
    mountApp(language);
    await screen.findByRole('link', { name: words.scenario });
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(`${words.back} · Bascule`);
  });

  it('goes from the library to a verdict in one click', async () => {
    await openScenario();
    expect(screen.getByText(words.stuck, { selector: 'header p > span' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.scenario);
    expect(document.title).toBe(`${words.scenario} · Bascule`);
  });

  it('tells the story of the verdict at once, and of a promise when asked', async () => {
    const user = await openScenario();
    const [story] = screen.getAllByRole('list', { name: words.story });
    expect(story).toHaveTextContent(words.lost);

    const promise = screen.getByRole('button', { name: words.rto });
    expect(promise).toHaveAttribute('aria-expanded', 'false');
    await user.click(promise);
    expect(promise).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('list', { name: words.story })).toHaveLength(2);
    // The clock went to the moment the objective was missed: T + 4 h.
    expect(screen.getByRole('slider', { name: words.instant })).toHaveAttribute(
      'aria-valuenow',
      String(1800 + 4 * 3600 + 1),
    );
  });

  it('runs another design at the same instant', async () => {
    const user = await openScenario();
    const slider = screen.getByRole('slider', { name: words.instant });
    await user.click(screen.getByRole('button', { name: words.next }));
    const at = slider.getAttribute('aria-valuenow');
    const choice = screen.getByRole('combobox', { name: words.variant });
    await user.selectOptions(choice, 'reference');
    await screen.findByText(words.holds, { selector: 'header p > span' });
    expect(choice).toHaveValue('reference');
    expect(slider).toHaveAttribute('aria-valuenow', at);
  });

  it('draws durations from a seed, and shows the seed only then', async () => {
    const user = await openScenario();
    expect(screen.queryByLabelText(words.seed)).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: words.mode }), words.drawn);
    expect(await screen.findByLabelText(words.seed)).toHaveValue(1);
  });

  it('lists what happened, by sort, and opens a line', async () => {
    const user = await openScenario();
    await user.click(screen.getByRole('tab', { name: words.log }));
    await user.selectOptions(screen.getByRole('combobox', { name: words.show }), words.people);
    const log = screen.getByRole('list', { name: words.log });
    const lines = within(log).getAllByRole('button');
    expect(lines.length).toBeGreaterThan(2);
    const line = lines.at(-1)!; // there are more than two
    await user.click(line);
    expect(line).toHaveAttribute('aria-pressed', 'true');
    expect(line.closest('li')).toHaveAttribute('aria-current', 'time');
  });

  it('says what the scenario teaches and what makes the run reproducible', async () => {
    const user = await openScenario();
    await user.click(screen.getByRole('tab', { name: words.lesson }));
    const panel = screen.getByRole('tabpanel');
    expect(panel).toHaveTextContent(words.teaches);
    expect(panel).toHaveTextContent('OVHcloud, SBG2');
    expect(within(panel).getAllByText(/^[0-9a-f]{16}$/)).toHaveLength(2);
  });

  it('tells a person who does not look what the verdict is', async () => {
    await openScenario();
    const status = screen.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent(words.stuck));
  });

  it('goes back to the library', async () => {
    const user = await openScenario();
    await user.click(screen.getByRole('button', { name: words.back }));
    expect(await screen.findByRole('link', { name: words.scenario })).toBeVisible();
  });
});
