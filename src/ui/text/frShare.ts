/** Words of sharing, of the report and of the presentation, in French. `\u202f` is the narrow no-break space. */
export const frShare = {
  open: 'Partager',
  title: 'Partager cette simulation',
  close: 'Fermer',
  nothingSent:
    'Rien ne quitte ce navigateur tant que vous ne donnez pas vous-même le lien ou le fichier.',
  link: {
    title: 'Un lien',
    bundled: 'Il ouvre ce scénario, ces choix et cet instant.',
    carried:
      'Il contient le dossier entier\u202f: qui le reçoit peut le lire. Donnez-le comme vous donneriez le dossier.',
    tooLong: 'Ce dossier est trop grand pour un lien\u202f: prenez le fichier.',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    refused: 'Le navigateur refuse de copier. Sélectionnez le lien et copiez-le\u202f:',
  },
  file: {
    title: 'Un fichier',
    about:
      'Le dossier, les choix et l’empreinte de la trace. Bascule le rouvre et vérifie que le résultat est le même.',
    save: 'Enregistrer la simulation',
  },
  report: {
    title: 'Un rapport',
    about: 'Verdict, déroulé, causes, hypothèses et preuves, à lire ou à imprimer.',
    open: 'Ouvrir le rapport',
  },
  picture: {
    title: 'Une image',
    about: 'Ce qui est à l’écran, à cet instant.',
    map: 'Carte',
    lanes: 'Déroulé',
    caption: (what: string, offset: string) => `${what} · ${offset}`,
    failed: 'Le navigateur n’a pas pu dessiner cette image\u202f; l’autre format reste possible.',
  },
  log: {
    title: 'Le journal',
    about: 'Toute la trace, une ligne par fait, avec ses causes.',
    csv: 'Tableur (CSV)',
    markdown: 'Markdown',
    columns: {
      number: 'N°',
      time: 'Heure locale',
      offset: 'Depuis T',
      event: 'Ce qui se passe',
      because: 'À cause de',
    },
  },
  present: {
    title: 'Une salle',
    about: 'En grand, une idée à la fois.',
    open: 'Présenter',
    leave: 'Quitter la présentation',
    next: 'Idée suivante',
    previous: 'Idée précédente',
    place: (number: number, of: number) => `${number} sur ${of}`,
    keys: 'Flèches ou pages\u202f: avancer, reculer. Échap\u202f: quitter.',
    lasted: (heading: string, duration: string) => `${heading}\u202f: ${duration}.`,
  },
  differs: (engine: string, now: string) =>
    `Cette simulation a été enregistrée avec le moteur ${engine}\u202f; le moteur ${now} donne une autre trace. Ce qui est affiché est son résultat à lui.`,
  sheet: {
    title: 'Rapport de simulation',
    back: 'Revenir à l’écran',
    print: 'Imprimer',
    mode: 'Durées',
    incident: 'Incident',
    variant: 'Version',
    starts: 'Début de l’incident',
    noIncident: 'aucun',
    yours: 'Ce que vous y avez changé',
    map: 'La carte au moment choisi',
    lanes: 'Le déroulé',
    steps: 'Les étapes, prévues et réelles',
    timeline: 'Chronologie',
    assumptions: 'Durées et chances retenues',
    assumptionsAbout: 'Ce que cette simulation a retenu, et la loi dont chaque valeur vient.',
    sources: 'Sources',
    evidence: 'Preuves',
    evidenceAbout:
      'Le même dossier, la même demande et le même moteur donnent la même trace, au bit près.',
    limits:
      'Ce rapport est le résultat d’un modèle. Il ne prédit pas\u202f; il montre ce qui suit des faits déclarés.',
  },
};

export type ShareText = typeof frShare;
