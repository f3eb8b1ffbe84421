import { describe, expect, it } from 'vitest';
import { struckBy } from '../../../src/viz/inspector/struckBy.ts';
import { sampleRun } from '../../helpers/sampleRun.ts';

const { description } = sampleRun;
const struck = (target: string, what: string) =>
  struckBy(description, { target, what, name: what }, 'en');

describe('what an incident would touch', () => {
  it('names what stands on a site, and the services that need it', () => {
    const { things, services } = struck('site', 'sbg/sbg2');
    expect(things).toContain('Portal');
    expect(services).toContain('Declare');
  });

  it('reaches as far as the operator of the hosting', () => {
    const hosting = description.hostings.find(({ id }) => id === 'sbg');
    const whole = struck('operator', `operator:${hosting?.operator.id}`);
    expect(whole.things).toEqual(expect.arrayContaining([...struck('site', 'sbg/sbg2').things]));
  });

  it('says nothing for what touches nothing', () => {
    expect(struck('operator', 'operator:nobody')).toEqual({ things: [], services: [] });
  });
});
