// Reads conditions as SurveyJS and XLSForm write them: comparisons of an earlier answer with a value, joined by and,
// or and not. What a form's author can write beyond that (sums, dates, functions) is not read.
import { type Expression, longestExpression, mirrored, type Sign } from './expression.ts';

/** How one of the two writes its conditions. */
export interface Dialect {
  /** An earlier answer, its name in the first group; sticky. */
  readonly reference: RegExp;
  /** What each word or sign means; in lower case. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What a function asks; undefined for one that is not known. */
  call(name: string, operands: readonly Operand[]): Expression | undefined;
}

type Meaning = 'and' | 'or' | 'not' | 'empty' | 'notempty' | Comparison;
export type Comparison = '=' | '!=' | Sign | 'contains' | 'notcontains' | 'anyof' | 'allof' | 'noneof';

/** One side of a comparison. */
export type Operand =
  | { readonly is: 'answer'; readonly name: string }
  | { readonly is: 'value'; readonly value: string }
  | { readonly is: 'list'; readonly values: readonly string[] };

type Token =
  | Operand
  | { readonly is: 'sign'; readonly sign: string }
  | { readonly is: 'word'; readonly word: string };

const deepest = 30;
const pieces = [
  /'([^']*)'|"([^"]*)"/y,
  /-?\d+(?:\.\d+)?(?![\w.])/y,
  /&&|\|\||<=|>=|<>|!=|==|\*=|[=<>!()[\],]/y,
  /[A-Za-z_][\w:-]*/y,
] as const;

/** What a condition asks; undefined when it is not one that can be read. */
export function readExpression(text: string, dialect: Dialect): Expression | undefined {
  if (text.length > longestExpression) return undefined;
  const tokens = tokensOf(text, dialect);
  return tokens === undefined ? undefined : new Reader(tokens, dialect).whole();
}

function tokensOf(text: string, { reference }: Dialect): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const [quoted, number, sign, word] = pieces;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  for (take(/\s*/y); at < text.length; take(/\s*/y)) {
    const answer = take(reference);
    const string = answer ?? take(quoted);
    const other = string ?? take(number);
    const mark = other ?? take(sign);
    const name = mark ?? take(word);
    if (answer !== null) tokens.push({ is: 'answer', name: (answer[1] ?? '').trim() });
    else if (string !== null) tokens.push({ is: 'value', value: string[1] ?? string[2] ?? '' });
    else if (other !== null) tokens.push({ is: 'value', value: String(Number(other[0])) });
    else if (mark !== null) tokens.push({ is: 'sign', sign: mark[0] });
    else if (name !== null) tokens.push({ is: 'word', word: name[0] });
    else return undefined;
  }
  return tokens;
}

/** Goes through the tokens once, from left to right. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #dialect: Dialect;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], dialect: Dialect) {
    this.#tokens = tokens;
    this.#dialect = dialect;
  }

  whole(): Expression | undefined {
    const found = this.#either();
    return this.#at === this.#tokens.length ? found : undefined;
  }

  #either(): Expression | undefined {
    return this.#joined('or', 'any', () => this.#joined('and', 'all', () => this.#one()));
  }

  #joined(by: Meaning, asks: 'all' | 'any', next: () => Expression | undefined): Expression | undefined {
    const of: Expression[] = [];
    do {
      const found = next();
      if (found === undefined) return undefined;
      of.push(found);
    } while (this.#takes(by));
    const [only] = of;
    return of.length === 1 ? only : { asks, of };
  }

  #one(): Expression | undefined {
    this.#depth += 1;
    const found = this.#depth > deepest ? undefined : this.#inner();
    this.#depth -= 1;
    return found;
  }

  #inner(): Expression | undefined {
    if (this.#takes('not')) {
      const of = this.#one();
      return of === undefined ? undefined : { asks: 'not', of };
    }
    if (this.#takesSign('(')) {
      const inner = this.#either();
      return this.#takesSign(')') ? inner : undefined;
    }
    return this.#called() ?? this.#comparison();
  }

  /** A function with its operands; undefined, and nothing read, when there is none. */
  #called(): Expression | undefined {
    const token = this.#tokens[this.#at];
    if (token?.is !== 'word' || !this.#isSign('(', 1)) return undefined;
    const before = this.#at;
    this.#at += 2;
    const operands: Operand[] = [];
    do {
      const operand = this.#operand();
      if (operand !== undefined) operands.push(operand);
    } while (this.#takesSign(','));
    const made = this.#takesSign(')') ? this.#dialect.call(token.word.toLowerCase(), operands) : undefined;
    if (made === undefined) this.#at = before;
    return made;
  }

  #comparison(): Expression | undefined {
    const left = this.#operand();
    if (left === undefined) return undefined;
    if (left.is === 'answer') {
      if (this.#takes('notempty')) return { asks: 'answered', question: left.name };
      if (this.#takes('empty')) return { asks: 'not', of: { asks: 'answered', question: left.name } };
    }
    const comparison = this.#takesComparison();
    if (comparison === undefined) {
      // an answer alone asks whether it is yes
      return left.is === 'answer' ? { asks: 'one-of', question: left.name, values: ['true'] } : undefined;
    }
    const right = this.#operand();
    if (right === undefined) return undefined;
    if (left.is === 'answer') return comparedWith(left.name, comparison, right);
    return right.is === 'answer' ? comparedWith(right.name, turned(comparison), left) : undefined;
  }

  #operand(): Operand | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    if (token.is === 'sign') return this.#list();
    if (token.is === 'word') {
      if (this.#meaning(token) !== undefined || this.#isSign('(', 1)) return undefined;
      this.#at += 1;
      return { is: 'value', value: token.word };
    }
    this.#at += 1;
    return token;
  }

  #list(): Operand | undefined {
    if (!this.#takesSign('[')) return undefined;
    const values: string[] = [];
    do {
      const token = this.#tokens[this.#at];
      if (token?.is === 'value') values.push(token.value);
      else if (token?.is === 'word') values.push(token.word);
      else break;
      this.#at += 1;
    } while (this.#takesSign(','));
    return this.#takesSign(']') ? { is: 'list', values } : undefined;
  }

  #meaning(token: Token | undefined): Meaning | undefined {
    if (token?.is !== 'word' && token?.is !== 'sign') return undefined;
    return this.#dialect.meanings.get(token.is === 'word' ? token.word.toLowerCase() : token.sign);
  }

  #takes(meaning: Meaning): boolean {
    if (this.#meaning(this.#tokens[this.#at]) !== meaning) return false;
    this.#at += 1;
    return true;
  }

  #takesComparison(): Comparison | undefined {
    const meaning = this.#meaning(this.#tokens[this.#at]);
    const isOther = meaning === 'and' || meaning === 'or' || meaning === 'not';
    if (meaning === undefined || isOther || meaning === 'empty' || meaning === 'notempty') return undefined;
    this.#at += 1;
    return meaning;
  }

  #isSign(sign: string, ahead: number): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.is === 'sign' && token.sign === sign;
  }

  #takesSign(sign: string): boolean {
    if (!this.#isSign(sign, 0)) return false;
    this.#at += 1;
    return true;
  }
}

function turned(comparison: Comparison): Comparison {
  return isOrder(comparison) ? mirrored[comparison] : comparison;
}

function isOrder(comparison: Comparison): comparison is Sign {
  return Object.hasOwn(mirrored, comparison);
}

/** What comparing an answer with a value asks; undefined for what nobody can answer by choosing. */
function comparedWith(question: string, comparison: Comparison, right: Operand): Expression | undefined {
  if (right.is === 'answer') return undefined;
  const values = right.is === 'list' ? right.values : [right.value];
  const each = values.map((value): Expression => ({ asks: 'one-of', question, values: [value] }));
  switch (comparison) {
    case '=':
    case '!=':
      return right.is === 'list' ? undefined : equal(question, right.value, comparison === '=');
    case 'contains':
    case 'allof':
      return { asks: 'all', of: each };
    case 'anyof':
      return { asks: 'one-of', question, values };
    case 'noneof':
    case 'notcontains':
      return { asks: 'not', of: { asks: 'one-of', question, values } };
    default: {
      const number = right.is === 'value' && right.value.trim() !== '' ? Number(right.value) : Number.NaN;
      return Number.isNaN(number) ? undefined : { asks: 'number', question, sign: comparison, number };
    }
  }
}

/** Equal to nothing is not answered. */
function equal(question: string, value: string, isEqual: boolean): Expression {
  const asked: Expression =
    value === ''
      ? { asks: 'answered', question }
      : { asks: 'one-of', question, values: [value], isAlone: true };
  return isEqual === (value === '') ? { asks: 'not', of: asked } : asked;
}
