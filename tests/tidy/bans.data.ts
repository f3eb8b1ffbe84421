/** What must not be written where. Paths are prefixes from the repository. */
export interface Ban {
  readonly words: RegExp;
  readonly in: readonly string[];
  readonly except?: readonly string[];
  /** What to write instead, as the end of a sentence. */
  readonly instead: string;
  /** Comments and strings are left out unless this is set. */
  readonly alsoInComments?: true;
  /** A text that must be found, for the test of this table. */
  readonly example: string;
}

/** The layers whose code decides a result: the same bits on every machine. */
const DECIDES = ['base', 'model', 'kinds', 'scenario', 'engine', 'analysis'].map(
  (folder) => `src/${folder}/`,
);
const EVERYWHERE = ['src/', 'scripts/', 'tests/'];
/** These checks name what they ban. */
const TIDY = ['tests/tidy/'];

export const BANS: readonly Ban[] = [
  {
    words: /\bMath\.random\b/g,
    in: ['src/'],
    except: ['src/platform/'],
    instead: 'draw from an addressed stream of base/random.ts',
    example: 'const luck = Math.random();',
  },
  {
    words: /\bDate\.now\b|\bnew Date\b|\bperformance\.now\b/g,
    in: ['src/'],
    // The worker's entry hands the campaign's host a clock, which says when to hear messages and nothing else.
    except: ['src/platform/', 'src/ui/', 'src/cli/', 'src/workers/campaign.worker.ts'],
    instead: 'use simulated time (base/time.ts), or a clock that is passed in',
    example: 'const today = new Date();',
  },
  {
    words: /\b(setTimeout|setInterval|setImmediate|requestAnimationFrame|queueMicrotask)\b/g,
    in: ['src/'],
    except: ['src/platform/', 'src/ui/', 'src/cli/'],
    instead: 'put an event in the queue, or take a timer of platform/ as a parameter',
    example: 'setTimeout(run, 10);',
  },
  {
    words: /\bfetch\(|\bXMLHttpRequest\b|\bnew (WebSocket|EventSource)\b|\bsendBeacon\b/g,
    in: ['src/'],
    except: ['src/platform/'],
    instead: 'nothing leaves the browser; a file of our own comes through platform/',
    example: "await fetch('/data');",
  },
  {
    words: /\b(localStorage|sessionStorage|indexedDB)\b/g,
    in: ['src/'],
    except: ['src/platform/'],
    instead: 'use the storage port of platform/',
    example: "localStorage.getItem('a');",
  },
  {
    words: /\bnew Worker\b/g,
    in: ['src/'],
    except: ['src/platform/', 'src/workers/', 'src/cli/', 'src/main.tsx'],
    instead: 'start workers in platform/ or workers/, where they are ended too',
    example: 'new Worker(address);',
  },
  {
    words:
      /\bdocument\.(create|query|get|body|head|documentElement|add)|\bwindow\.(add|location|open|match|inner)|\bnavigator\./g,
    in: ['src/'],
    except: ['src/platform/', 'src/ui/', 'src/main.tsx'],
    instead: 'the page belongs to ui/ and platform/',
    example: "document.querySelector('p');",
  },
  {
    words: /\blocaleCompare\b|\btoLocale\w+/g,
    in: ['src/'],
    except: ['src/ui/'],
    instead: "the machine's locale changes it: compare code units, format in ui/",
    example: 'a.localeCompare(b);',
  },
  {
    words:
      /\bMath\.(log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b/g,
    in: DECIDES,
    instead: 'engines round it differently: use base/portableMath.ts',
    example: 'Math.log(2);',
  },
  {
    words: /\*\*/g,
    in: DECIDES,
    instead: 'engines round it differently: multiply, or use base/pow.ts',
    example: 'const square = side ** 2;',
  },
  {
    words: /(:|\bas|<)\s*any\b|\bany\[\]/g,
    in: EVERYWHERE,
    instead: 'write the type, or unknown and look before using it',
    example: 'let step: any;',
  },
  {
    words:
      /\beval\(|\bnew Function\b|\binnerHTML\b|\bdangerouslySetInnerHTML\b|\binsertAdjacentHTML\b/g,
    in: EVERYWHERE,
    instead: 'a text of a dossier must never become code or markup',
    example: 'node.innerHTML = name;',
  },
  {
    words: /\.(only|todo)\(|\b(fit|fdescribe|xit|xdescribe)\(/g,
    in: ['tests/'],
    instead: 'run one test with -t, and commit all of them',
    example: "it.only('one', run);",
  },
  {
    words: /\b(describe|it|test)\.skip\(/g,
    in: ['tests/'],
    instead: 'remove the test or repair it; skipIf names a condition',
    example: "it.skip('one', run);",
  },
  {
    words: /@ts-(ignore|nocheck)\b/g,
    in: EVERYWHERE,
    except: TIDY,
    instead: 'repair the type',
    alsoInComments: true,
    example: '// @ts-ignore',
  },
  {
    words: /@ts-expect-error\b/g,
    in: ['src/', 'scripts/'],
    instead: 'repair the type; only a test of types expects an error',
    alsoInComments: true,
    example: '// @ts-expect-error',
  },
  {
    words: /\b(FIXME|XXX|HACK)\b|\bTODO\b(?!\(#\d+\))/g,
    in: EVERYWHERE,
    except: TIDY,
    instead: 'do it now, or open an issue and write TODO(#123)',
    alsoInComments: true,
    example: '// TODO later',
  },
];
