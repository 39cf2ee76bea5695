// What the door must know of a statement before it runs; the engine does not tell.

/** What kind of statement this is. */
export interface SqlText {
  /** Nothing but white space and comments. */
  readonly isEmpty: boolean;
  /** More than one statement: the engine would run the first and drop the others without a word. */
  readonly isMany: boolean;
  readonly isPragma: boolean;
  /** Changes what other statements mean, so statements kept before it are void. */
  readonly changesSchema: boolean;
  /** Certainly changes no row. */
  readonly onlyReads: boolean;
}

const quotedOrComment =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** Looks at the words of a statement outside quotes and comments. */
export function readSqlText(sql: string): SqlText {
  const bare = sql
    .replace(quotedOrComment, (part) => (part.startsWith('--') || part.startsWith('/*') ? ' ' : '?'))
    .trim();
  const isTrigger = /^create\s+(?:temp\s+|temporary\s+)?trigger\b/i.test(bare);
  return {
    isEmpty: /^[\s;]*$/.test(bare),
    isMany: !isTrigger && /;\s*[^\s;]/.test(bare),
    isPragma: /^pragma\b/i.test(bare),
    changesSchema: /^(?:create|drop|alter|attach|detach|vacuum|reindex|analyze|pragma)\b/i.test(bare),
    onlyReads: /^(?:select|values|explain|pragma)\b/i.test(bare),
  };
}
