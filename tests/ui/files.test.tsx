import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourceAmong } from '../../src/ui/views/library/sourceAmong.ts';
import { FIRE, mountApp } from '../helpers/mountApp.tsx';

const yaml = (name: string, text: string | Uint8Array<ArrayBuffer>) => new File([text], name);
const chooser = () => screen.findByLabelText('Open a file', { selector: 'input' });

describe('a file of this computer', () => {
  it('opens and runs, and has no address of its own', async () => {
    const user = mountApp('en');
    await user.upload(await chooser(), yaml('mine.yaml', FIRE));
    expect(await screen.findByRole('heading', { level: 1, name: 'Declare online' })).toBeVisible();
    expect(window.location.hash).not.toContain('mine');
  });

  it('opens when it is dropped anywhere on the page', async () => {
    mountApp('en');
    await chooser();
    fireEvent.drop(document.body, { dataTransfer: { files: [yaml('mine.yaml', FIRE)] } });
    expect(await screen.findByRole('tab', { name: 'Verdict' })).toBeVisible();
  });

  it('that is not a dossier shows each point with its line, what is wrong and what to do', async () => {
    const user = mountApp('en');
    const wrong = FIRE.replace('mbco: 50%', 'mbco: 50%, rtoo: 4h');
    await user.upload(await chooser(), yaml('mine.yaml', wrong));
    await screen.findByRole('heading', { name: 'mine.yaml is not a valid dossier' });
    const line = 1 + wrong.slice(0, wrong.indexOf('rtoo')).split('\n').length - 1;
    const [point] = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(point).toHaveTextContent(`mine.yaml, line ${line}, column`);
    expect(point).toHaveTextContent('SCN-');
    expect(point).toHaveTextContent('rtoo');
    // The line of the file itself, with a mark under the place.
    expect(point?.querySelector('pre')).toHaveTextContent('mtpd: 8h, rto: 4h');
  });

  it('without a promise says so, and shows no table of none', async () => {
    const user = mountApp('en');
    const without = FIRE.replace(/objectives: \{[^}]*\}/g, 'objectives: {}').replace(
      /, rpo: \w+/g,
      '',
    );
    await user.upload(await chooser(), yaml('mine.yaml', without));
    expect(await screen.findByText(/makes no promise to measure/)).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Promises' })).toBeNull();
  });

  it('that is no text, or among files without a dossier, is said beside the button', async () => {
    const user = mountApp('en');
    await user.upload(await chooser(), yaml('image.yaml', new Uint8Array([0xff, 0xfe, 0x00])));
    expect(await screen.findByRole('alert')).toHaveTextContent('not a UTF-8 text');
    await user.upload(await chooser(), [yaml('a.yaml', 'steps: {}'), yaml('b.yaml', 'tools: {}')]);
    expect(await screen.findByText(/None of these files is a dossier/)).toBeVisible();
  });
});

describe('a file that is refused', () => {
  it('takes with it what was said of the one before', async () => {
    const user = mountApp('en', '#/run/flood.yaml');
    await screen.findByText(/no scenario named flood.yaml/);
    await user.upload(await chooser(), yaml('image.yaml', new Uint8Array([0xff, 0xfe, 0x00])));
    await screen.findByRole('alert');
    window.location.hash = '#/run/wave.yaml';
    await screen.findByText(/no scenario named wave.yaml/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('with more mistakes than are listed says so, and no wrong number', async () => {
    const user = mountApp('en');
    const steps = Array.from({ length: 300 }, (_, i) => `  s${i}: { rtoo: 4h }`);
    await user.upload(
      await chooser(),
      yaml('mine.yaml', `bascule: 1\nservices:\n${steps.join('\n')}`),
    );
    await screen.findByRole('heading', { name: 'mine.yaml is not a valid dossier' });
    expect(screen.getByText('More than 199 points to correct.')).toBeVisible();
    expect(screen.getByText(/\d+ more findings are not shown/)).toBeVisible();
  });
});

describe('the dossier among several files', () => {
  it.each([
    { how: 'YAML', text: 'bascule: 1\nproduct: {}' },
    { how: 'JSON', text: '{\n  "bascule": 1 }' },
    { how: 'YAML after a comment', text: '# ours\nbascule: 1' },
  ])('is found in $how', ({ text }) => {
    const part = { name: 'plans.yaml', text: 'plans: {}' };
    expect(sourceAmong([part, { name: 'dossier', text }])).toEqual({
      path: 'dossier',
      text,
      files: { 'plans.yaml': 'plans: {}' },
    });
  });

  it('is a file alone, whatever is in it, so that what is wrong can be said', () => {
    expect(sourceAmong([{ name: 'a', text: '' }])).toEqual({ path: 'a', text: '', files: {} });
  });
});

describe('an address', () => {
  it('opens a scenario with its choices and its instant', async () => {
    mountApp('en', '#/run/fire.yaml?variant=reference&at=7000');
    expect(await screen.findByText('Holds', { selector: 'header p > span' })).toBeVisible();
    expect(screen.getByRole('slider', { name: 'Instant' })).toHaveAttribute(
      'aria-valuenow',
      '7000',
    );
  });

  it('that names no scenario says so', async () => {
    mountApp('en', '#/run/flood.yaml');
    expect(await screen.findByText(/no scenario named flood.yaml/)).toBeVisible();
  });

  it('that names no variant and no incident of the scenario plays its first ones', async () => {
    mountApp('en', '#/run/fire.yaml?variant=none&incident=flood');
    expect(await screen.findByRole('combobox', { name: 'Design' })).toHaveValue('');
    expect(screen.getByRole('combobox', { name: 'Incident' })).toHaveValue('campus-fire');
  });
});
