/** Loads, capacity and reserves as people read them, in both languages. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/analysis/index.ts';
import type { Run } from '../../../../src/model/run.ts';
import { aRun } from '../../../helpers/aDossier.ts';
import { clock } from '../../../helpers/play.ts';

const SORTS = ['capacity', 'reserve', 'service', 'component', 'copy'];

/** Every entry of the sorts at hand, in one language. */
const told = (run: Run, language: 'fr' | 'en'): string =>
  run.entries
    .filter(({ type, subject }) => type !== 'draw' && SORTS.includes(subject.kind))
    .map((entry) => `${clock(run, entry.at)}  ${sentenceOf(run, entry, language)}`)
    .join('\n');

const lived = aRun(`
services:
  web:
    name: { fr: Déclarer, en: Declare }
    needs: [portal]
    objectives: { mbco: 50% }
    backlog: {}
    rush: { demand: 200%, decays: 4m }
data: { files: {} }
components:
  portal:
    name: { fr: Portail, en: Portal }
    holds: files
    needs: [{ need: identity, lasts: 1h, kind: token }]
    overload: { above: 140%, after: 5m, back: 5m }
    copies: { main: { at: here/a, capacity: 150% } }
tools: { identity: { name: { fr: Identité, en: Identity } } }
incidents:
  night:
    - { at: T+0, do: outage, what: identity, for: 2h }
    - { at: T+6h, do: make-read-only, what: portal, for: 1h }
    - { at: T+8h, do: degrade, what: portal, to: 40%, for: 2m }
    - { at: T+9h, do: demand-surge, what: web, demand: 300%, for: 8m }
    - { at: T+10h, do: capacity-rush, what: here, left: 20%, for: 1h }
`);

describe('what is read of loads and reserves', () => {
  it('in French', () => {
    expect(told(lived, 'fr')).toMatchInlineSnapshot(`
      "T+0:00  La réserve de jetons de Portail sans l’outil Identité est entamée (incident « night »).
      T+1:00  La réserve de jetons de Portail sans l’outil Identité est épuisée.
      T+1:00  Le composant Portail tombe à zéro : la réserve de jetons de Portail sans l’outil Identité est épuisée.
      T+1:00  Le service « Déclarer » tombe à zéro : la réserve de jetons de Portail sans l’outil Identité est épuisée.
      T+1:00  Le composant Portail est à l’arrêt : la réserve de jetons de Portail sans l’outil Identité est épuisée.
      T+1:00  Le service « Déclarer » est à l’arrêt : la réserve de jetons de Portail sans l’outil Identité est épuisée.
      T+1:00  La demande du service « Déclarer » passe à 200 % de ce que prévoit le calendrier.
      T+2:00  Le composant Portail retrouve son plein niveau (incident « night »).
      T+2:00  Le service « Déclarer » remonte à 75 % : le composant Portail n’en permet pas plus (incident « night »).
      T+2:00  Le composant Portail est de nouveau en service (incident « night »).
      T+2:00  Le service « Déclarer » est rendu en partie, au-dessus de son minimum (incident « night »).
      T+2:00  Le service « Déclarer » rouvre avec 1 h de demande en attente, sans capacité de reste pour l’écouler à cet instant (incident « night »).
      T+2:00  La réserve de jetons de Portail sans l’outil Identité se refait (incident « night »).
      T+2:00  La réserve de jetons de Portail sans l’outil Identité est pleine (incident « night »).
      T+2:00:20  La demande du service « Déclarer » passe à 192 % de ce que prévoit le calendrier.
      T+2:00:20  Le service « Déclarer » remonte à 78 % : le composant Portail n’en permet pas plus.
      T+2:00:40  La demande du service « Déclarer » passe à 183 % de ce que prévoit le calendrier.
      T+2:00:40  Le service « Déclarer » remonte à 82 % : le composant Portail n’en permet pas plus.
      T+2:01  La demande du service « Déclarer » passe à 175 % de ce que prévoit le calendrier.
      T+2:01  Le service « Déclarer » remonte à 86 % : le composant Portail n’en permet pas plus.
      T+2:01:20  La demande du service « Déclarer » passe à 167 % de ce que prévoit le calendrier.
      T+2:01:20  Le service « Déclarer » remonte à 90 % : le composant Portail n’en permet pas plus.
      T+2:01:40  La demande du service « Déclarer » passe à 158 % de ce que prévoit le calendrier.
      T+2:01:40  Le service « Déclarer » remonte à 95 % : le composant Portail n’en permet pas plus.
      T+2:02  La demande du service « Déclarer » passe à 150 % de ce que prévoit le calendrier.
      T+2:02  Le service « Déclarer » retrouve son plein niveau.
      T+2:02  Le service « Déclarer » est rendu en entier.
      T+2:02:20  La demande du service « Déclarer » passe à 142 % de ce que prévoit le calendrier.
      T+2:02:20  Le service « Déclarer » a 1 h de demande en attente quand il commence à rattraper son retard, résorbée en 12 h 03.
      T+2:02:40  La demande du service « Déclarer » passe à 133 % de ce que prévoit le calendrier.
      T+2:03  La demande du service « Déclarer » passe à 125 % de ce que prévoit le calendrier.
      T+2:03:20  La demande du service « Déclarer » passe à 117 % de ce que prévoit le calendrier.
      T+2:03:40  La demande du service « Déclarer » passe à 108 % de ce que prévoit le calendrier.
      T+2:04  La demande du service « Déclarer » revient à la normale.
      T+4:03:48  Le service « Déclarer » a écoulé son retard.
      T+6:00  Le composant Portail ne peut plus être que lu (incident « night »).
      T+7:00  Le composant Portail est de nouveau en service (incident « night »).
      T+8:00  La copie Portail (main) n’offre plus que 60 % de la demande (incident « night »).
      T+8:00  Le composant Portail tombe à 60 % : la copie Portail (main) n’offre plus que 60 % de la demande.
      T+8:00  Le service « Déclarer » tombe à 60 % : la copie Portail (main) n’offre plus que 60 % de la demande.
      T+8:00  Le composant Portail fonctionne à capacité réduite : la copie Portail (main) n’offre plus que 60 % de la demande.
      T+8:00  Le service « Déclarer » est rendu en partie, au-dessus de son minimum : la copie Portail (main) n’offre plus que 60 % de la demande.
      T+8:02  La copie Portail (main) offre 150 % de la demande (incident « night »).
      T+8:02  Le composant Portail retrouve son plein niveau : la copie Portail (main) offre 150 % de la demande.
      T+8:02  Le service « Déclarer » retrouve son plein niveau : la copie Portail (main) offre 150 % de la demande.
      T+8:02  Le service « Déclarer » a 48 s de demande en attente quand il commence à rattraper son retard, résorbée en 1 min 36 s.
      T+8:02  Le composant Portail est de nouveau en service : la copie Portail (main) offre 150 % de la demande.
      T+8:02  Le service « Déclarer » est rendu en entier : la copie Portail (main) offre 150 % de la demande.
      T+8:03:36  Le service « Déclarer » a écoulé son retard.
      T+9:00  La demande du service « Déclarer » passe à 300 % de ce que prévoit le calendrier (incident « night »).
      T+9:00  Le service « Déclarer » tombe à 50 % (incident « night »).
      T+9:00  Le service « Déclarer » est rendu en partie, au-dessus de son minimum (incident « night »).
      T+9:05  Le composant Portail s’effondre sous la charge.
      T+9:05  Le composant Portail tombe à zéro.
      T+9:05  Le service « Déclarer » tombe à zéro.
      T+9:05  Le composant Portail est à l’arrêt.
      T+9:05  Le service « Déclarer » est à l’arrêt.
      T+9:05  La demande du service « Déclarer » passe à 600 % de ce que prévoit le calendrier.
      T+9:08  La demande du service « Déclarer » passe à 200 % de ce que prévoit le calendrier (incident « night »).
      T+9:10  Le composant Portail se relève.
      T+9:10  Le composant Portail retrouve son plein niveau.
      T+9:10  Le service « Déclarer » remonte à 75 % : le composant Portail n’en permet pas plus.
      T+9:10  Le composant Portail est de nouveau en service.
      T+9:10  Le service « Déclarer » est rendu en partie, au-dessus de son minimum.
      T+9:10  Le service « Déclarer » rouvre avec 18 min de demande en attente, sans capacité de reste pour l’écouler à cet instant.
      T+9:10:20  La demande du service « Déclarer » passe à 192 % de ce que prévoit le calendrier.
      T+9:10:20  Le service « Déclarer » remonte à 78 % : le composant Portail n’en permet pas plus.
      T+9:10:40  La demande du service « Déclarer » passe à 183 % de ce que prévoit le calendrier.
      T+9:10:40  Le service « Déclarer » remonte à 82 % : le composant Portail n’en permet pas plus.
      T+9:11  La demande du service « Déclarer » passe à 175 % de ce que prévoit le calendrier.
      T+9:11  Le service « Déclarer » remonte à 86 % : le composant Portail n’en permet pas plus.
      T+9:11:20  La demande du service « Déclarer » passe à 167 % de ce que prévoit le calendrier.
      T+9:11:20  Le service « Déclarer » remonte à 90 % : le composant Portail n’en permet pas plus.
      T+9:11:40  La demande du service « Déclarer » passe à 158 % de ce que prévoit le calendrier.
      T+9:11:40  Le service « Déclarer » remonte à 95 % : le composant Portail n’en permet pas plus.
      T+9:12  La demande du service « Déclarer » passe à 150 % de ce que prévoit le calendrier.
      T+9:12  Le service « Déclarer » retrouve son plein niveau.
      T+9:12  Le service « Déclarer » est rendu en entier.
      T+9:12:20  La demande du service « Déclarer » passe à 142 % de ce que prévoit le calendrier.
      T+9:12:20  Le service « Déclarer » a 18 min de demande en attente quand il commence à rattraper son retard, résorbée en 3 h 45.
      T+9:12:40  La demande du service « Déclarer » passe à 133 % de ce que prévoit le calendrier.
      T+9:13  La demande du service « Déclarer » passe à 125 % de ce que prévoit le calendrier.
      T+9:13:20  La demande du service « Déclarer » passe à 117 % de ce que prévoit le calendrier.
      T+9:13:40  La demande du service « Déclarer » passe à 108 % de ce que prévoit le calendrier.
      T+9:14  La demande du service « Déclarer » revient à la normale.
      T+9:50:48  Le service « Déclarer » a écoulé son retard.
      T+10:00  La capacité à la demande de here est rationnée (incident « night »).
      T+11:00  La capacité à la demande de here est de nouveau donnée en entier (incident « night »)."
    `);
  });

  it('in English', () => {
    expect(told(lived, 'en')).toMatchInlineSnapshot(`
      "T+0:00  The token reserve of Portal without the tool Identity is being drawn on (incident “night”).
      T+1:00  The token reserve of Portal without the tool Identity is spent.
      T+1:00  The component Portal falls to zero: the token reserve of Portal without the tool Identity is spent.
      T+1:00  The service “Declare” falls to zero: the token reserve of Portal without the tool Identity is spent.
      T+1:00  The component Portal is down: the token reserve of Portal without the tool Identity is spent.
      T+1:00  The service “Declare” is down: the token reserve of Portal without the tool Identity is spent.
      T+1:00  The demand for the service “Declare” goes to 200% of what the calendar says.
      T+2:00  The component Portal is back at its full level (incident “night”).
      T+2:00  The service “Declare” rises to 75%: the component Portal allows no more (incident “night”).
      T+2:00  The component Portal is back in service (incident “night”).
      T+2:00  The service “Declare” is delivered in part, above its minimum (incident “night”).
      T+2:00  The service “Declare” reopens with 1 h of demand waiting, and no capacity to spare for it yet (incident “night”).
      T+2:00  The token reserve of Portal without the tool Identity is filling again (incident “night”).
      T+2:00  The token reserve of Portal without the tool Identity is full (incident “night”).
      T+2:00:20  The demand for the service “Declare” goes to 192% of what the calendar says.
      T+2:00:20  The service “Declare” rises to 78%: the component Portal allows no more.
      T+2:00:40  The demand for the service “Declare” goes to 183% of what the calendar says.
      T+2:00:40  The service “Declare” rises to 82%: the component Portal allows no more.
      T+2:01  The demand for the service “Declare” goes to 175% of what the calendar says.
      T+2:01  The service “Declare” rises to 86%: the component Portal allows no more.
      T+2:01:20  The demand for the service “Declare” goes to 167% of what the calendar says.
      T+2:01:20  The service “Declare” rises to 90%: the component Portal allows no more.
      T+2:01:40  The demand for the service “Declare” goes to 158% of what the calendar says.
      T+2:01:40  The service “Declare” rises to 95%: the component Portal allows no more.
      T+2:02  The demand for the service “Declare” goes to 150% of what the calendar says.
      T+2:02  The service “Declare” is back at its full level.
      T+2:02  The service “Declare” is delivered in full.
      T+2:02:20  The demand for the service “Declare” goes to 142% of what the calendar says.
      T+2:02:20  The service “Declare” has 1 h of demand waiting as it begins to catch up, drained in 12 h 3 min.
      T+2:02:40  The demand for the service “Declare” goes to 133% of what the calendar says.
      T+2:03  The demand for the service “Declare” goes to 125% of what the calendar says.
      T+2:03:20  The demand for the service “Declare” goes to 117% of what the calendar says.
      T+2:03:40  The demand for the service “Declare” goes to 108% of what the calendar says.
      T+2:04  The demand for the service “Declare” is back to normal.
      T+4:03:48  The service “Declare” has drained its backlog.
      T+6:00  The component Portal can only be read (incident “night”).
      T+7:00  The component Portal is back in service (incident “night”).
      T+8:00  The copy Portal (main) gives no more than 60% of the demand (incident “night”).
      T+8:00  The component Portal falls to 60%: the copy Portal (main) gives no more than 60% of the demand.
      T+8:00  The service “Declare” falls to 60%: the copy Portal (main) gives no more than 60% of the demand.
      T+8:00  The component Portal runs at reduced capacity: the copy Portal (main) gives no more than 60% of the demand.
      T+8:00  The service “Declare” is delivered in part, above its minimum: the copy Portal (main) gives no more than 60% of the demand.
      T+8:02  The copy Portal (main) gives 150% of the demand (incident “night”).
      T+8:02  The component Portal is back at its full level: the copy Portal (main) gives 150% of the demand.
      T+8:02  The service “Declare” is back at its full level: the copy Portal (main) gives 150% of the demand.
      T+8:02  The service “Declare” has 48 s of demand waiting as it begins to catch up, drained in 1 min 36 s.
      T+8:02  The component Portal is back in service: the copy Portal (main) gives 150% of the demand.
      T+8:02  The service “Declare” is delivered in full: the copy Portal (main) gives 150% of the demand.
      T+8:03:36  The service “Declare” has drained its backlog.
      T+9:00  The demand for the service “Declare” goes to 300% of what the calendar says (incident “night”).
      T+9:00  The service “Declare” falls to 50% (incident “night”).
      T+9:00  The service “Declare” is delivered in part, above its minimum (incident “night”).
      T+9:05  The component Portal collapses under its load.
      T+9:05  The component Portal falls to zero.
      T+9:05  The service “Declare” falls to zero.
      T+9:05  The component Portal is down.
      T+9:05  The service “Declare” is down.
      T+9:05  The demand for the service “Declare” goes to 600% of what the calendar says.
      T+9:08  The demand for the service “Declare” goes to 200% of what the calendar says (incident “night”).
      T+9:10  The component Portal stands again.
      T+9:10  The component Portal is back at its full level.
      T+9:10  The service “Declare” rises to 75%: the component Portal allows no more.
      T+9:10  The component Portal is back in service.
      T+9:10  The service “Declare” is delivered in part, above its minimum.
      T+9:10  The service “Declare” reopens with 18 min of demand waiting, and no capacity to spare for it yet.
      T+9:10:20  The demand for the service “Declare” goes to 192% of what the calendar says.
      T+9:10:20  The service “Declare” rises to 78%: the component Portal allows no more.
      T+9:10:40  The demand for the service “Declare” goes to 183% of what the calendar says.
      T+9:10:40  The service “Declare” rises to 82%: the component Portal allows no more.
      T+9:11  The demand for the service “Declare” goes to 175% of what the calendar says.
      T+9:11  The service “Declare” rises to 86%: the component Portal allows no more.
      T+9:11:20  The demand for the service “Declare” goes to 167% of what the calendar says.
      T+9:11:20  The service “Declare” rises to 90%: the component Portal allows no more.
      T+9:11:40  The demand for the service “Declare” goes to 158% of what the calendar says.
      T+9:11:40  The service “Declare” rises to 95%: the component Portal allows no more.
      T+9:12  The demand for the service “Declare” goes to 150% of what the calendar says.
      T+9:12  The service “Declare” is back at its full level.
      T+9:12  The service “Declare” is delivered in full.
      T+9:12:20  The demand for the service “Declare” goes to 142% of what the calendar says.
      T+9:12:20  The service “Declare” has 18 min of demand waiting as it begins to catch up, drained in 3 h 45 min.
      T+9:12:40  The demand for the service “Declare” goes to 133% of what the calendar says.
      T+9:13  The demand for the service “Declare” goes to 125% of what the calendar says.
      T+9:13:20  The demand for the service “Declare” goes to 117% of what the calendar says.
      T+9:13:40  The demand for the service “Declare” goes to 108% of what the calendar says.
      T+9:14  The demand for the service “Declare” is back to normal.
      T+9:50:48  The service “Declare” has drained its backlog.
      T+10:00  Capacity on demand at here is rationed (incident “night”).
      T+11:00  Capacity on demand at here is given in full again (incident “night”)."
    `);
  });
});
