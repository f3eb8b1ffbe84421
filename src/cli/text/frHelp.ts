/** What `--help` says in French. */
export const frHelp = {
  summary: 'Éprouver un plan de continuité ou de reprise, minute par minute.',
  usage: '[options] [commande]',
  titles: {
    'Usage:': 'Usage\u202f:',
    'Arguments:': 'Arguments\u202f:',
    'Options:': 'Options\u202f:',
    'Global Options:': 'Options communes\u202f:',
    'Commands:': 'Commandes\u202f:',
  },
  helpCommand: 'help [commande]',
  commands: {
    check: 'Dire ce qui ne va pas dans des dossiers, et où.',
    run: 'Simuler un dossier et dire si le plan tient, chiffres à l’appui.',
    explain: 'Raconter pourquoi le plan tient ou ne tient pas, et où le temps est passé.',
    help: 'Montrer l’aide d’une commande.',
  },
  arguments: {
    dossiers: 'fichiers YAML ou JSON à vérifier',
    dossier: 'fichier YAML ou JSON du dossier',
  },
  /** What the value of an option is. */
  values: {
    lang: 'langue',
    incident: 'id',
    variant: 'id',
    seed: 'nombre',
    mode: 'mode',
    run: 'nombre',
  },
  options: {
    help: 'montrer cette aide',
    version: 'donner les versions de Bascule, du moteur et du format',
    lang: 'langue, fr ou en\u202f; celle du terminal sinon',
    json: 'écrire du JSON, décrit dans src/cli/OUTPUT.md',
    incident: 'incident à simuler, répétable, ou `none`\u202f; le seul du dossier sinon',
    variant: 'variante du dossier\u202f; le dossier tel qu’il est écrit sinon',
    seed: 'graine des tirages, de 0 à 2^53 − 1\u202f; 0 sinon',
    mode: 'nominal (médianes), pessimistic (dépassées 1 fois sur 10), sampled (tirées)',
    run: 'avenir d’une campagne à rejouer, avec `--mode sampled` et sa graine\u202f; 0 sinon',
    trace: 'écrire toute la trace au lieu du verdict\u202f; tout, avec --json',
  },
  exitCodes: [
    'Codes de sortie\u202f:',
    '  0   le plan tient, même en mode dégradé\u202f; le dossier est valide',
    '  1   il ne tient pas (échoue, bloqué, hors du droit), ou on ne peut pas le dire (indéterminé)',
    '  2   le dossier a des erreurs',
    '  3   la commande est fausse\u202f: nom inconnu, fichier absent',
    '  70  erreur de Bascule, à signaler',
  ].join('\n'),
};
