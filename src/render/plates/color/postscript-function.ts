import type { PdfFunction } from "./pdf-function.ts";

type Step = number | string | { readonly block: readonly Step[] };

/** A calculator's stack never grows beyond this in files that mean well. */
const mostOnStack = 200;
const mostSteps = 20_000;

/** Reads a calculator function. Nothing where it is not well formed. */
export function readPostscript(source: Uint8Array): PdfFunction | undefined {
  const text = Buffer.from(source)
    .toString("latin1")
    .replace(/%[^\r\n]*/g, " ");
  const tokens = text.match(/[{}]|[^\s{}]+/g) ?? [];
  if (tokens[0] !== "{" || tokens.length > mostSteps) return undefined;
  const { block, next } = readBlock(tokens, 1, 0);
  if (next !== tokens.length) return undefined;
  return (input) => {
    const stack: (number | boolean)[] = [...input];
    run(block, stack);
    return stack.map(Number);
  };
}

function readBlock(
  tokens: readonly string[],
  start: number,
  depth: number,
): { readonly block: readonly Step[]; readonly next: number } {
  const block: Step[] = [];
  let at = start;
  while (at < tokens.length && tokens[at] !== "}") {
    const token = tokens[at] ?? "";
    if (token === "{") {
      if (depth > 32) return { block, next: -1 };
      const inner = readBlock(tokens, at + 1, depth + 1);
      if (inner.next < 0) return inner;
      block.push({ block: inner.block });
      at = inner.next;
      continue;
    }
    const number = Number(token);
    block.push(Number.isNaN(number) ? token : number);
    at += 1;
  }
  return { block, next: at < tokens.length ? at + 1 : -1 };
}

type Stack = (number | boolean)[];

function run(block: readonly Step[], stack: Stack): void {
  block.forEach((step, index) => {
    if (stack.length > mostOnStack) return;
    if (typeof step === "number") stack.push(step);
    else if (step === "if") {
      if (stack.pop() === true) runBlock(block[index - 1], stack);
    } else if (step === "ifelse") {
      runBlock(block[stack.pop() === true ? index - 2 : index - 1], stack);
    } else if (typeof step === "string") operate(step, stack);
  });
}

function runBlock(step: Step | undefined, stack: Stack): void {
  if (typeof step === "object") run(step.block, stack);
}

const radians = Math.PI / 180;

const ofOne = new Map<string, (a: number) => number>(
  Object.entries({
    abs: Math.abs,
    neg: (a: number) => -a,
    ceiling: Math.ceil,
    floor: Math.floor,
    round: (a: number) => Math.floor(a + 0.5),
    truncate: Math.trunc,
    cvi: Math.trunc,
    cvr: (a: number) => a,
    sqrt: (a: number) => Math.sqrt(Math.max(0, a)),
    sin: (a: number) => Math.sin(a * radians),
    cos: (a: number) => Math.cos(a * radians),
    ln: (a: number) => (a > 0 ? Math.log(a) : 0),
    log: (a: number) => (a > 0 ? Math.log10(a) : 0),
  }),
);

const ofTwo = new Map<string, (a: number, b: number) => number | boolean>(
  Object.entries({
    add: (a: number, b: number) => a + b,
    sub: (a: number, b: number) => a - b,
    mul: (a: number, b: number) => a * b,
    div: (a: number, b: number) => (b === 0 ? 0 : a / b),
    idiv: (a: number, b: number) => (b === 0 ? 0 : Math.trunc(a / b)),
    mod: (a: number, b: number) => (b === 0 ? 0 : a % b),
    exp: (a: number, b: number) => a ** b || 0,
    atan: (a: number, b: number) => (Math.atan2(a, b) / radians + 360) % 360,
    bitshift: (a: number, b: number) => (b >= 0 ? a << b : a >> -b),
    eq: (a: number, b: number) => a === b,
    ne: (a: number, b: number) => a !== b,
    gt: (a: number, b: number) => a > b,
    ge: (a: number, b: number) => a >= b,
    lt: (a: number, b: number) => a < b,
    le: (a: number, b: number) => a <= b,
  }),
);

function operate(name: string, stack: Stack): void {
  const one = ofOne.get(name);
  const two = ofTwo.get(name);
  if (one) stack.push(one(Number(stack.pop() ?? 0)));
  else if (two) {
    const b = Number(stack.pop() ?? 0);
    stack.push(two(Number(stack.pop() ?? 0), b));
  } else if (!handle(name, stack)) decide(name, stack);
}

/** The operators that move what is on the stack; false where it is not one of them. */
function handle(name: string, stack: Stack): boolean {
  switch (name) {
    case "pop":
      stack.pop();
      return true;
    case "exch":
      stack.push(stack.pop() ?? 0, stack.pop() ?? 0);
      return true;
    case "dup":
      stack.push(stack.at(-1) ?? 0);
      return true;
    case "copy": {
      const count = Math.min(stack.length - 1, Number(stack.pop() ?? 0));
      if (count > 0) stack.push(...stack.slice(-count));
      return true;
    }
    case "index":
      stack.push(stack.at(-1 - Number(stack.pop() ?? 0)) ?? 0);
      return true;
    case "roll": {
      const by = Number(stack.pop() ?? 0);
      const count = Math.min(Number(stack.pop() ?? 0), stack.length);
      if (count < 1) return true;
      const top = stack.splice(stack.length - count);
      const shift = ((by % count) + count) % count;
      stack.push(...top.slice(count - shift), ...top.slice(0, count - shift));
      return true;
    }
    default:
      return false;
  }
}

function decide(name: string, stack: Stack): void {
  if (name === "true" || name === "false") {
    stack.push(name === "true");
    return;
  }
  const b = stack.pop() ?? 0;
  if (name === "not") {
    stack.push(typeof b === "boolean" ? !b : ~b);
    return;
  }
  const a = stack.pop() ?? 0;
  const isLogic = typeof b === "boolean";
  if (name === "and") stack.push(isLogic ? Boolean(a) && b : Number(a) & b);
  if (name === "or") stack.push(isLogic ? Boolean(a) || b : Number(a) | b);
  if (name === "xor") stack.push(isLogic ? a !== b : Number(a) ^ b);
}
