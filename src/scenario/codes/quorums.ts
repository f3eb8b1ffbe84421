/** Code SCN-643: traffic sent where too few copies are to serve. */
import { defineWarning } from './defineDiagnostic.ts';
import { quote } from './quote.ts';

export const quorumDiagnostics = {
  'SCN-643': defineWarning<{
    readonly to: string;
    readonly component: string;
    readonly copies: number;
    readonly quorum: number;
  }>({
    fr: (p) => ({
      message: `Il n’y a que ${p.copies === 1 ? 'une copie' : `${p.copies} copies`} de ${quote(p.component)} en ${quote(p.to)}, et il en faut ${p.quorum} pour servir (\`quorum\`) : les autres sortent de service quand le trafic y bascule.`,
      advice: `Y tenir ${p.quorum} copies, ou envoyer les utilisateurs vers un hébergement qui les a.`,
    }),
    en: (p) => ({
      message: `Only ${p.copies === 1 ? 'one copy' : `${p.copies} copies`} of ${quote(p.component)} ${p.copies === 1 ? 'is' : 'are'} at ${quote(p.to)}, and ${p.quorum} are needed to serve (\`quorum\`): the others go out of service as traffic is switched there.`,
      advice: `Keep ${p.quorum} copies there, or send users to a hosting that has them.`,
    }),
  }),
};
