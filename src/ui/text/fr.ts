/**
 * Every sentence of the interface in French; `en.ts` must have the same keys and parameters. One section per screen
 * part. Sentences about a run (what happened, why) are in `analysis/wording`. `\u202f` is the narrow no-break space that
 * French typography puts before : ; ! ? and units.
 */
export const fr = {
  app: {
    name: 'Bascule',
    tagline: 'Éprouver un plan de continuité ou de reprise, minute par minute',
    title: (screen: string) => `${screen} · Bascule`,
    skipToContent: 'Aller au contenu',
    language: 'Langue',
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre' },
  },
  map: {
    title: 'Carte',
  },
  lanes: {
    title: 'Déroulé',
  },
};

export type Messages = typeof fr;
