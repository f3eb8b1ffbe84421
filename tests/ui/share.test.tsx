import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { invariant } from '../../src/base/assert.ts';
import * as giving from '../../src/platform/giveFile.ts';
import { readSession } from '../../src/ui/state/session.ts';
import { linkTo, readSavedRun } from '../../src/ui/state/sharedRun.ts';
import { mountApp } from '../helpers/mountApp.tsx';

const RUN = '#/run/fire.yaml?variant=reference';

/** jsdom lays nothing out and has no modal dialogs: shown is open, and every box is empty. */
beforeEach(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openDialog(hash = RUN) {
  const user = mountApp('en', hash);
  await user.click(await screen.findByRole('button', { name: 'Share' }));
  return { user, dialog: await screen.findByRole('dialog', { name: 'Share this run' }) };
}

describe('sharing', () => {
  it('copies the address of a scenario that comes with Bascule', async () => {
    const copy = vi.spyOn(giving, 'copyText').mockResolvedValue(true);
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'Copy the link' }));
    await within(dialog).findByText('Link copied.');
    expect(copy.mock.calls[0]?.[0]).toMatch(/#\/run\/fire\.yaml\?variant=reference.*&at=\d+$/);
  });

  it('gives a file that opens the same run again', async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(giving, 'giveFile').mockImplementation((_, content) => {
      files.push(content.text());
    });
    const { user, dialog } = await openDialog();
    const before = readSession().playing?.run.traceHash;
    await user.click(within(dialog).getByRole('button', { name: 'Save the run' }));
    const text = (await files[0]) ?? '';
    cleanup();

    const again = mountApp('en');
    const file = new File([text], 'fire.bascule.json', { type: 'application/json' });
    await again.upload(await screen.findByLabelText('Open a file', { selector: 'input' }), file);
    await screen.findByRole('button', { name: 'Share' });
    await waitFor(() => expect(readSession().playing?.run.request.variant).toBe('reference'));
    expect(readSession().playing?.run.traceHash).toBe(before);
    expect(screen.queryByText(/was saved with engine/)).toBeNull();
    // Its dossier is now a file of this person: the link carries it, and says so.
    await again.click(screen.getByRole('button', { name: 'Share' }));
    await screen.findByText(/It holds the whole dossier/);
  });

  it('says when another engine played it otherwise', async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(giving, 'giveFile').mockImplementation((_, content) => {
      files.push(content.text());
    });
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'Save the run' }));
    const saved = JSON.parse((await files[0]) ?? '') as object;
    cleanup();
    const text = JSON.stringify({ ...saved, engine: '0.0.9', traceHash: '0123456789abcdef' });
    const again = mountApp('en');
    await again.upload(
      await screen.findByLabelText('Open a file', { selector: 'input' }),
      new File([text], 'fire.bascule.json'),
    );
    await screen.findByText(/was saved with engine 0\.0\.9/);
  });

  it('keeps the address of a link that carries a run, so that it can be opened again', async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(giving, 'giveFile').mockImplementation((_, content) => {
      files.push(content.text());
    });
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'Save the run' }));
    const saved = readSavedRun((await files[0]) ?? '');
    invariant(saved.ok, 'the file cannot be read');
    const link = (await linkTo(saved.value, '')) ?? '';
    cleanup();
    mountApp('en', link);
    await screen.findByRole('button', { name: 'Share' });
    expect(location.hash).toBe(link);
    expect(link).toContain('#/carried/');
  });

  it('says what is wrong with a link that was cut', async () => {
    mountApp('en', '#/carried/q1ZKy');
    await screen.findByText('This shared run cannot be read');
    await screen.findByText(/The link is incomplete/);
  });
});

describe('the report', () => {
  it('says everything once, and Escape goes back', async () => {
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'Open the report' }));
    await screen.findByText('Report of a run');
    for (const name of ['Timeline', 'Evidence', 'Durations and chances used'])
      expect(screen.getByRole('heading', { name })).toBeTruthy();
    const hash = readSession().playing?.run.traceHash ?? 'none';
    expect(screen.getByText(hash)).toBeTruthy();
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Share' });
  });
});

describe('the presentation', () => {
  it('tells what the run suggests when nobody wrote a walkthrough, by keys alone', async () => {
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'Present' }));
    const place = await screen.findByText(/^1 of \d+$/);
    const count = Number(place.textContent?.split(' ').at(-1));
    expect(count).toBeGreaterThan(4);
    document.body.focus();
    await user.keyboard('{PageDown}');
    await screen.findByText(`2 of ${count}`);
    await user.keyboard('{End}');
    await screen.findByText(`${count} of ${count}`);
    const { playing, instant } = readSession();
    expect(instant).toBe(playing?.run.endsAt);
    await user.keyboard('{ArrowLeft}{Escape}');
    await screen.findByRole('button', { name: 'Share' });
  });
});
