/**
 * The few expressions of JavaScript that the W3C cases use, read and worked out without running any code: numbers,
 * texts in quotes, `true` and `false`, names, `=== !== < > + - * / %`, brackets, and `Math.pow`.
 */
export type Value = number | string | boolean;
export type Data = Readonly<Record<string, Value>>;

/** Answers the value of an expression for the data it is read with. */
type Reading = (data: Data) => Value;

interface Tokens {
  readonly list: readonly string[];
  next: number;
}

const TOKEN = /\s*(\d+(?:\.\d+)?|'[^']*'|[A-Za-z_][\w.]*|===|!==|[-+*/%<>(),])/y;

/** By how tightly they bind, loosest first; all of them from left to right. */
const OPERATORS: readonly Readonly<Record<string, (left: Value, right: Value) => Value>>[] = [
  { '===': (a, b) => a === b, '!==': (a, b) => a !== b },
  { '<': (a, b) => a < b, '>': (a, b) => a > b },
  { '+': plus, '-': (a, b) => Number(a) - Number(b) },
  {
    '*': (a, b) => Number(a) * Number(b),
    '/': (a, b) => Number(a) / Number(b),
    '%': (a, b) => Number(a) % Number(b),
  },
];

/**
 * Works out an expression.
 *
 * @throws Error when it holds anything else than what is listed above
 */
export function evaluate(text: string, data: Data): Value {
  const tokens: Tokens = { list: tokensOf(text), next: 0 };
  const reading = binary(tokens, 0);
  if (tokens.next < tokens.list.length) throw new Error(`not understood: ${text}`);
  return reading(data);
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) throw new Error(`not understood: ${text}`);
    tokens.push(token);
  }
  return tokens;
}

function binary(tokens: Tokens, level: number): Reading {
  const operators = OPERATORS[level];
  if (!operators) return operand(tokens);
  let left = binary(tokens, level + 1);
  for (;;) {
    const operator = operators[tokens.list[tokens.next] ?? ''];
    if (!operator) return left;
    tokens.next += 1;
    const [before, right] = [left, binary(tokens, level + 1)];
    left = (data) => operator(before(data), right(data));
  }
}

function operand(tokens: Tokens): Reading {
  const token = tokens.list[tokens.next] ?? '';
  tokens.next += 1;
  if (/^\d/.test(token)) return () => Number(token);
  if (token.startsWith("'")) return () => token.slice(1, -1);
  if (token === 'true' || token === 'false') return () => token === 'true';
  if (token === 'Math.pow') return power(tokens);
  if (token === '(') {
    const inner = binary(tokens, 0);
    expectToken(tokens, ')');
    return inner;
  }
  return (data) => {
    const value = data[token];
    if (value === undefined) throw new Error(`no data named ${token}`);
    return value;
  };
}

function power(tokens: Tokens): Reading {
  expectToken(tokens, '(');
  const base = binary(tokens, 0);
  expectToken(tokens, ',');
  const exponent = binary(tokens, 0);
  expectToken(tokens, ')');
  return (data) => Number(base(data)) ** Number(exponent(data));
}

function expectToken(tokens: Tokens, token: string): void {
  if (tokens.list[tokens.next] !== token) throw new Error(`${token} is missing`);
  tokens.next += 1;
}

function plus(left: Value, right: Value): Value {
  return typeof left === 'number' && typeof right === 'number' ? left + right : `${left}${right}`;
}
