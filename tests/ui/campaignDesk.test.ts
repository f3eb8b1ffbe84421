import { readFileSync } from 'node:fs';
import { configure, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createCampaignDesk } from '../../src/ui/state/campaign.ts';
import type { CampaignAsked } from '../../src/ui/state/campaignState.ts';
import { inProcessCrew } from '../helpers/campaign/inProcessCrew.ts';

// A machine with two cores can be busy: slow is not wrong.
configure({ asyncUtilTimeout: 20_000 });

const asked: CampaignAsked = {
  source: {
    path: 'fire.yaml',
    text: readFileSync('tests/ui/fixtures/fire.yaml', 'utf8'),
    files: {},
  },
  designs: [{ variant: null, incidents: ['campus-fire'] }],
  seed: 1,
  futures: 600,
};
/** More than can be played before somebody stops it. */
const endless: CampaignAsked = { ...asked, futures: 1_000_000 };

describe('the campaign that is shown', () => {
  it('is quoted as planned once all its futures were played', async () => {
    const { state, actions } = createCampaignDesk(inProcessCrew());
    actions.play(asked);
    expect(state.read().campaign.phase).toBe('opening');
    await waitFor(() => expect(state.read().campaign.phase).toBe('finished'));
    const { result, done } = state.read().campaign;
    expect(done).toBe(600);
    expect(result?.summaries[0]?.setting.stopping).toBe('planned');
    expect(result?.comparison).toBeNull();
  });

  it('says that it stopped at once, then what all that was played comes to, at any look', async () => {
    const { state, actions } = createCampaignDesk(inProcessCrew());
    actions.play(endless);
    await waitFor(() => expect(state.read().campaign.done).toBeGreaterThan(0));
    actions.cancel();
    expect(state.read().campaign.phase).toBe('cancelled');
    const phases = new Set<string>();
    state.subscribe(() => phases.add(state.read().campaign.phase));
    await waitFor(() => expect(phases.size).toBeGreaterThan(0));
    const { result, done } = state.read().campaign;
    expect([...phases]).toEqual(['cancelled']);
    expect(result?.summaries[0]?.runs).toBe(done);
    expect(result?.summaries[0]?.setting.stopping).toBe('watched');
  });

  it('pauses at once and goes on from where it was', async () => {
    const { state, actions } = createCampaignDesk(inProcessCrew());
    actions.play(endless);
    await waitFor(() => expect(state.read().campaign.done).toBeGreaterThan(0));
    const before = state.read().campaign.done;
    actions.pause();
    expect(state.read().campaign.phase).toBe('paused');
    actions.resume();
    await waitFor(() => expect(state.read().campaign.done).toBeGreaterThan(before));
    actions.leave();
    expect(state.read()).toMatchObject({ asked: null, campaign: { phase: 'idle', result: null } });
  });

  it('plays the same again only when asked to', async () => {
    const { state, actions } = createCampaignDesk(inProcessCrew());
    actions.play(asked);
    await waitFor(() => expect(state.read().campaign.phase).toBe('finished'));
    const { result } = state.read().campaign;
    actions.play({ ...asked, source: { ...asked.source } });
    expect(state.read().campaign.result).toBe(result);
    actions.again();
    expect(state.read().campaign).toMatchObject({ phase: 'opening', result: null });
    await waitFor(() => expect(state.read().campaign.phase).toBe('finished'));
    expect(state.read().campaign.result).toEqual(result);
  });
});

it('is prepared without being shown, and played as if it had not been', async () => {
  const played = async (isPrepared: boolean) => {
    const { state, actions } = createCampaignDesk(inProcessCrew());
    if (isPrepared) actions.prepare(asked);
    expect(state.read().asked).toBeNull();
    actions.play(asked);
    await waitFor(() => expect(state.read().campaign.phase).toBe('finished'));
    return state.read().campaign.result;
  };
  expect(await played(true)).toEqual(await played(false));
});
