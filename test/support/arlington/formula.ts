/** Formulas of the Arlington model as trees: `fn:IsRequired(@Type!=Template)`. It evaluates none. */

/** A formula that was parsed. */
export type Formula =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  /** `parent::@Type` is a value, `parent::Type` the entry itself. */
  | {
      readonly kind: "path";
      readonly steps: readonly string[];
      readonly isValue: boolean;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Formula[];
    }
  | {
      readonly kind: "operation";
      readonly sign: string;
      readonly left: Formula;
      readonly right: Formula;
    };

const tokens =
  /\s*(\*::[\w.*:@-]+|fn:\w+|&&|\|\||[<>=!]=|-?\d+(?:\.\d+)?(?![\w:.])|[<>()+,*-]|mod\b|'[^']*'|@?[\w.*-]+(?:::@?[\w.*-]+)*)/y;

function tokensOf(text: string): readonly string[] {
  const found: string[] = [];
  tokens.lastIndex = 0;
  let at = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    found.push(match[1] ?? "");
    at = tokens.lastIndex;
  }
  if (text.slice(at).trim() !== "")
    throw new Error(`Cannot parse "${text}" from "${text.slice(at)}"`);
  return found;
}

const strength: Readonly<Record<string, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  mod: 6,
};

const known = new Map<string, Formula>();

/** Parses a formula; equal texts are parsed once. */
export function parseFormula(text: string): Formula {
  const before = known.get(text);
  if (before) return before;
  const formula = new Parser(tokensOf(text)).whole(text);
  known.set(text, formula);
  return formula;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(all: readonly string[]) {
    this.#tokens = all;
  }

  whole(text: string): Formula {
    const formula = this.#operation(0);
    if (this.#at < this.#tokens.length)
      throw new Error(`Cannot parse all of "${text}"`);
    return formula;
  }

  #operation(least: number): Formula {
    let left = this.#operand();
    for (;;) {
      const sign = this.#tokens[this.#at] ?? "";
      const bond = strength[sign] ?? 0;
      if (bond <= least) return left;
      this.#at++;
      left = { kind: "operation", sign, left, right: this.#operation(bond) };
    }
  }

  #operand(): Formula {
    const token = this.#tokens[this.#at++] ?? "";
    if (token === "(") {
      const inner = this.#operation(0);
      this.#at++;
      return inner;
    }
    if (token.startsWith("fn:"))
      return { kind: "call", name: token.slice(3), args: this.#args() };
    return wordOf(token);
  }

  #args(): readonly Formula[] {
    const args: Formula[] = [];
    if (this.#tokens[this.#at] !== "(") return args;
    this.#at++;
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== ")") {
      args.push(this.#operation(0));
      if (this.#tokens[this.#at] === ",") this.#at++;
    }
    this.#at++;
    return args;
  }
}

function wordOf(token: string): Formula {
  if (/^-?\d+(\.\d+)?$/.test(token))
    return { kind: "literal", value: Number(token) };
  if (token === "true" || token === "false")
    return { kind: "literal", value: token === "true" };
  if (token.startsWith("'"))
    return { kind: "literal", value: token.slice(1, -1) };
  return {
    kind: "path",
    steps: token.split("::").map((step) => step.replace("@", "")),
    isValue: token.includes("@"),
  };
}
