/** Evaluates the calculator functions of PDFs (ISO 32000-1, 7.10.5), as far as ours use them. */
type Stack = number[];

const take = (stack: Stack): number => {
  const value = stack.pop();
  if (value === undefined) throw new Error("The stack of a function is empty");
  return value;
};

const steps: Readonly<Record<string, (stack: Stack) => void>> = {
  pop: (stack) => take(stack),
  dup: (stack) => stack.push(stack.at(-1) ?? NaN),
  add: (stack) => stack.push(take(stack) + take(stack)),
  mul: (stack) => stack.push(take(stack) * take(stack)),
  gt: (stack) => stack.push(take(stack) < take(stack) ? 1 : 0),
  index: (stack) => {
    const depth = take(stack);
    stack.push(stack.at(-1 - depth) ?? NaN);
  },
  roll: (stack) => {
    const by = take(stack);
    const count = take(stack);
    const rolled = stack.splice(-count);
    stack.push(...rolled.slice(-by), ...rolled.slice(0, -by));
  },
};

function run(words: readonly string[], stack: Stack): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "{") {
      const end = words.indexOf("}", at);
      if (words[end + 1] !== "if") throw new Error("Only if is known");
      if (take(stack) !== 0) run(words.slice(at + 1, end), stack);
      at = end + 1;
      continue;
    }
    const step = steps[word];
    if (step) step(stack);
    else if (Number.isFinite(Number(word))) stack.push(Number(word));
    else throw new Error(`The function knows no "${word}"`);
  }
}

/** What a function makes of some values; whatever it leaves on the stack. */
export function calculated(
  source: string,
  values: readonly number[],
): readonly number[] {
  const stack = [...values];
  run(source.trim().slice(1, -1).trim().split(/\s+/), stack);
  return stack;
}
