import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mountApp } from '../helpers/mountApp.tsx';

const TO_TRY = /choose an incident, or an element of the map/;

it('a run in which nothing happens says what to try', async () => {
  mountApp('en', '#/run/fire.yaml?incident=');
  expect(await screen.findByText(TO_TRY)).toBeVisible();
});

it('one that is struck does not', async () => {
  mountApp('en', '#/run/fire.yaml');
  await screen.findByText('What broke');
  expect(screen.queryByText(TO_TRY)).toBeNull();
});
