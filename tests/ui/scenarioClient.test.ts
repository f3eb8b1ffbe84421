import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScenarioClient, type ScenarioPort } from '../../src/ui/state/scenarioClient.ts';
import type { FromWorker, ToWorker } from '../../src/workers/protocol.ts';

const source = { path: 'a.yaml', text: '', files: {} };
const question = { type: 'open', source } as const;

/** Workers that answer when told to. */
function fakeWorkers() {
  const ports: FakePort[] = [];
  return {
    ports,
    client: new ScenarioClient(() => {
      const port = fakePort();
      ports.push(port);
      return port;
    }),
  };
}

interface FakePort extends ScenarioPort {
  readonly asked: ToWorker[];
  readonly answer: (message: FromWorker) => void;
  readonly fail: (reason: string) => void;
  readonly hasEnded: () => boolean;
}

function fakePort(): FakePort {
  const asked: ToWorker[] = [];
  let ended = false;
  let listen: (message: FromWorker) => void = () => undefined;
  let onFailure: (reason: string) => void = () => undefined;
  return {
    asked,
    post: (message) => asked.push(message),
    end: () => {
      ended = true;
    },
    onMessage: (listener) => {
      listen = listener;
    },
    onFailure: (listener) => {
      onFailure = listener;
    },
    answer: (message) => listen(message),
    fail: (reason) => onFailure(reason),
    hasEnded: () => ended,
  };
}

const refused = (job: number): FromWorker => ({ type: 'refused', job, diagnostics: [] });
const INVALID = { ok: false, error: { reason: 'invalid', diagnostics: [] } };

describe('the client of the worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks one question at a time, the urgent one first', async () => {
    const { client, ports } = fakeWorkers();
    const first = client.ask(question);
    client.ask({ ...question, type: 'glance' });
    client.ask(question, { urgent: true });
    const [port] = ports;
    expect(port?.asked.map(({ job }) => job)).toEqual([0]);
    port?.answer(refused(0));
    expect(await first.answer).toEqual(INVALID);
    port?.answer(refused(2));
    expect(port?.asked.map(({ job }) => job)).toEqual([0, 2, 1]);
  });

  it('ends a worker that is too slow, and answers the next question with another', async () => {
    const { client, ports } = fakeWorkers();
    const slow = client.ask(question, { deadlineMs: 2000 });
    const next = client.ask(question);
    ports[0]?.answer({ type: 'ready' });
    vi.advanceTimersByTime(1999);
    expect(ports).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(await slow.answer).toEqual({ ok: false, error: { reason: 'too-slow' } });
    expect(ports.map((port) => port.hasEnded())).toEqual([true, false]);
    ports[1]?.answer(refused(1));
    expect(await next.answer).toEqual(INVALID);
  });

  it('counts a deadline from the moment the worker has the question', async () => {
    const { client, ports } = fakeWorkers();
    client.ask(question);
    const second = client.ask(question, { deadlineMs: 2000 });
    ports[0]?.answer({ type: 'ready' });
    vi.advanceTimersByTime(5000);
    ports[0]?.answer(refused(0));
    vi.advanceTimersByTime(1000);
    ports[0]?.answer(refused(1));
    expect(await second.answer).toEqual(INVALID);
  });

  it('does not take a script that is slow to arrive for a text that is slow to read', async () => {
    const { client, ports } = fakeWorkers();
    const asked = client.ask(question, { deadlineMs: 2000 });
    vi.advanceTimersByTime(60_000);
    expect(ports[0]?.hasEnded()).toBe(false);
    ports[0]?.answer({ type: 'ready' });
    vi.advanceTimersByTime(1999);
    ports[0]?.answer(refused(0));
    expect(await asked.answer).toEqual(INVALID);
  });

  it('forgets a question cancelled while it waits, and drops the answer of one that runs', async () => {
    const { client, ports } = fakeWorkers();
    const running = client.ask(question);
    const waiting = client.ask(question);
    waiting.cancel();
    running.cancel();
    const cancelled = { ok: false, error: { reason: 'cancelled' } };
    expect(await Promise.all([running.answer, waiting.answer])).toEqual([cancelled, cancelled]);
    ports[0]?.answer(refused(0));
    expect(ports[0]?.asked).toHaveLength(1);
    expect(ports[0]?.hasEnded()).toBe(false);
  });

  it('ends a worker that keeps at a cancelled question', async () => {
    const { client, ports } = fakeWorkers();
    client.ask(question).cancel();
    const next = client.ask(question);
    ports[0]?.answer({ type: 'ready' });
    vi.advanceTimersByTime(2000);
    expect(ports[0]?.hasEnded()).toBe(true);
    ports[1]?.answer(refused(1));
    expect(await next.answer).toEqual(INVALID);
  });

  it('says when a worker breaks, and starts another for the next question', async () => {
    const { client, ports } = fakeWorkers();
    const asked = client.ask(question);
    ports[0]?.fail('not loaded');
    expect(await asked.answer).toEqual({
      ok: false,
      error: { reason: 'failed', message: 'not loaded' },
    });
    client.ask(question);
    expect(ports).toHaveLength(2);
  });

  it('answers everything when it ends', async () => {
    const { client } = fakeWorkers();
    const asked = [client.ask(question), client.ask(question)];
    client.end();
    for (const { answer } of asked)
      expect(await answer).toEqual({ ok: false, error: { reason: 'cancelled' } });
  });
});
