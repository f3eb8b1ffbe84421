import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountApp } from '../helpers/mountApp.tsx';
// Loaded now, so that no test waits for it to be compiled.
import '../../src/ui/views/campaign/CampaignScreen.tsx';
import '../../src/ui/state/playCampaign.ts';

const WORDS = {
  fr: {
    play: /^Jouer 10\s000 futurs$/,
    stop: 'Arrêter',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    again: 'Rejouer',
    progress: 'Avancement',
    played: /^(8|40) futurs joués$/,
    method: /Clopper–Pearson.*graine 5.*moteur/,
    back: 'Retour du service',
    dots: /^Déclarer, Retour du service/,
    shares: 'Comment finissent les futurs',
    future: /^Futur n° \d+/,
    number: 'N° du futur',
    campaign: 'Campagne',
    run: 'Un seul déroulé',
    finished: /Campagne terminée\. .*Déclarer/,
    against: 'Comparer à',
    other: 'Version\u202f: Coffre ailleurs',
    difference: 'La différence',
    worse: /B (fait mieux|ne fait).*|Pas mieux que le hasard.*/,
    leads: /«\sCoffre ailleurs\s» \(B\)/,
    about: /^De A, «\sTel qu’écrit\s»$/,
    inB: /^Futur n° \d+, B/,
    claim: /^Il faut 29 futurs sans un seul échec/,
    atLeast: 'dans au moins',
    needs99: /^Il faut 299 futurs/,
    worst: 'Les pires futurs',
    vault: /coffre-fort/i,
    rank: 'Classer les durées, équipes et outils',
    chance: /^Pas différents du hasard/,
    tool: /outil Coffre-fort/,
    selection: 'Sélection',
    period: 'Période',
    year: 'sur un an',
    overYear: /^Sur un an, .*Déclarer/,
  },
  en: {
    play: /^Play 10,000 futures$/,
    stop: 'Stop',
    pause: 'Pause',
    resume: 'Resume',
    again: 'Play again',
    progress: 'Progress',
    played: /^(8|40) futures played$/,
    method: /Clopper–Pearson.*seed 5.*engine/,
    back: 'Service back',
    dots: /^Declare, Service back/,
    shares: 'How the futures end',
    future: /^Future \d+/,
    number: 'Future no.',
    campaign: 'Campaign',
    run: 'A single run',
    finished: /Campaign finished\. .*“Declare”/,
    against: 'Compare with',
    other: 'Design: Vault elsewhere',
    difference: 'The difference',
    worse: /B does better.*|No better than chance.*/,
    leads: /“Vault elsewhere” \(B\)/,
    about: 'Of A, “As written”',
    inB: /^Future \d+, B/,
    claim: /^It takes 29 futures without one miss/,
    atLeast: 'in at least',
    needs99: /^It takes 299 futures/,
    worst: 'The worst futures',
    vault: /vault/i,
    rank: 'Rank durations, teams and tools',
    chance: /^No different from chance/,
    tool: /tool Vault/,
    selection: 'Selection',
    period: 'Period',
    year: 'over a year',
    overYear: /^Over a year, .*“Declare”/,
  },
} as const;

describe.each(['fr', 'en'] as const)('a campaign in %s', (language) => {
  const words = WORDS[language];

  const openCampaign = async (futures = 40) => {
    const user = mountApp(language, `#/campaign/fire.yaml?seed=5&futures=${futures}`);
    await screen.findByText(words.played);
    return user;
  };

  it('begins with one click on a scenario, pauses, goes on and stops', async () => {
    const user = mountApp(language, '#/run/fire.yaml');
    await user.click(await screen.findByRole('button', { name: words.play }));
    await user.click(await screen.findByRole('button', { name: words.pause }));
    const resume = await screen.findByRole('button', { name: words.resume });
    const strip = within(screen.getByRole('region', { name: words.progress }));
    await user.click(resume);
    await strip.findByRole('button', { name: words.pause });
    await user.click(strip.getByRole('button', { name: words.stop }));
    await strip.findByRole('button', { name: words.again });
    expect(strip.queryByRole('button', { name: words.pause })).toBeNull();
  });

  it('says one sentence first, and what its margins are made of', async () => {
    await openCampaign();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByText(words.method)).toBeVisible();
    const shares = screen.getByRole('table', { name: words.shares });
    expect(within(shares).getAllByRole('row')).toHaveLength(7);
    expect(await screen.findByText(words.claim)).toBeVisible();
  });

  it('draws 50 dots that are one tab stop, walked by arrows', async () => {
    const user = await openCampaign();
    const [plot] = screen.getAllByRole('group', { name: words.dots });
    const dot = within(plot as HTMLElement).getByRole('link');
    expect(dot).toHaveAttribute('data-dot', '44');
    dot.focus();
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-dot', '49'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-dot', '47'));
    await user.keyboard('{Home}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-dot', '0'));
  });

  it('opens the run of a dot, and comes back to the campaign as it was', async () => {
    const user = await openCampaign();
    const [plot] = screen.getAllByRole('group', { name: words.dots });
    within(plot as HTMLElement)
      .getByRole('link')
      .focus();
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-dot', '49'));
    const name = document.activeElement?.getAttribute('aria-label') ?? '';
    const run = /(\d+)$/.exec(name)?.[1];
    await user.keyboard('{Enter}');
    expect(await screen.findByLabelText(words.number)).toHaveValue(Number(run));
    await waitFor(() => expect(location.hash).toContain(`mode=sampled&seed=5&future=${run}`));
    await user.click(screen.getByRole('button', { name: words.campaign }));
    await screen.findByText(words.played);
    expect(document.activeElement).toHaveAttribute('data-dot', '49');
    await waitFor(() => expect(location.hash).toContain('#/campaign/fire.yaml'));
  });

  it('says how many futures a claim takes before any is asked for', async () => {
    const user = await openCampaign();
    await user.selectOptions(screen.getByLabelText(words.atLeast), '0.99');
    expect(screen.getByText(words.needs99)).toBeVisible();
  });

  it('says why the worst futures fail', async () => {
    await openCampaign();
    const worst = screen.getByRole('heading', { name: words.worst }).closest('section');
    await waitFor(() => expect(worst).toHaveTextContent(words.vault));
  });

  it('compares with another design on the same futures', async () => {
    const user = await openCampaign();
    await user.selectOptions(screen.getByLabelText(words.against), words.other);
    await screen.findByRole('heading', { name: words.difference });
    await screen.findByText(words.played);
    expect(screen.getAllByText(words.worse).length).toBeGreaterThan(0);
    // A person who reads one sentence is told of designs, not of letters; and what is about one of them says which.
    expect(screen.getByText(words.leads)).toBeVisible();
    expect(screen.getAllByText(words.about)).toHaveLength(3);
    await waitFor(() => expect(location.hash).toContain('against=reference'));
    const [plot] = screen.getAllByRole('group', { name: words.dots });
    expect(plot?.querySelectorAll('[data-dot]')).toHaveLength(100);
  });

  it('asks what a year holds, and keeps to it in its futures', async () => {
    const user = await openCampaign(8);
    await user.selectOptions(screen.getByLabelText(words.period), words.year);
    await waitFor(() => expect(location.hash).toContain('over=31536000'));
    expect(location.hash).toMatch(/incident=(&|$)/);
    await screen.findByText(words.played);
    expect(screen.getByText(words.overYear)).toBeVisible();
    await user.selectOptions(screen.getByLabelText(words.against), words.other);
    await screen.findByRole('heading', { name: words.difference });
    await screen.findByText(words.played);
    expect(screen.getAllByText(words.overYear)).toHaveLength(1);
    const [plot] = screen.getAllByRole('group', { name: words.dots });
    within(plot as HTMLElement)
      .getByRole('link')
      .focus();
    await user.keyboard('{Enter}');
    await screen.findByLabelText(words.number);
    await waitFor(() => expect(location.hash).toMatch(/#\/run\/.*over=31536000/));
    await user.click(screen.getByRole('button', { name: words.campaign }));
    await screen.findByText(words.played);
    expect(screen.getByLabelText(words.period)).toHaveDisplayValue(words.year);
  });

  it('is still about its first design after a future of the other', async () => {
    const user = mountApp(language, '#/campaign/fire.yaml?seed=5&futures=40&against=reference');
    await screen.findByText(words.played);
    const [other] = screen.getAllByRole('link', { name: words.inB });
    await user.click(other as HTMLElement);
    await screen.findByLabelText(words.number);
    await waitFor(() => expect(location.hash).toContain('variant=reference'));
    await user.click(screen.getByRole('button', { name: words.campaign }));
    await screen.findByText(words.played);
    await waitFor(() => expect(location.hash).toContain('against=reference'));
    expect(location.hash).not.toContain('variant=reference');
  });

  it('ranks what matters when asked', async () => {
    const user = await openCampaign(8);
    await user.click(screen.getByRole('button', { name: words.rank }));
    // Eight futures do not tell sixteen factors from chance, and that is said.
    const chance = await screen.findByText(words.chance);
    expect(chance.closest('details')).toHaveTextContent(words.tool);
  });

  it('tells a person who does not look how far it is', async () => {
    await openCampaign();
    // At most one message in five seconds: the last one says the sentence.
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    await waitFor(() => expect(said().join(' ')).toMatch(words.finished));
  });

  it('goes back to one run of the design', async () => {
    const user = await openCampaign();
    await user.click(screen.getByRole('button', { name: words.run }));
    expect(await screen.findByRole('tab', { name: words.selection })).toBeVisible();
    expect(screen.queryByLabelText(words.number)).toBeNull();
  });
});
