/** What well-known profiles call themselves, and the condition that the ICC registers for each. */
const registered: readonly (readonly [called: RegExp, identifier: string])[] = [
  [/\bPSO ?coated[ _]?v3\b/i, "FOGRA51"],
  [/\bPSO ?uncoated[ _]?v3\b/i, "FOGRA52"],
  [/\bPSO[ _]?uncoated[ _]?ISO ?12647/i, "FOGRA47"],
  [/\bISO ?coated[ _]?v2\b/i, "FOGRA39"],
  [/\bPSO[ _]?LWC[ _]?improved/i, "FOGRA45"],
];

/** The registered condition that a profile's description names, if it names one. */
export function registeredName(description: string): string | undefined {
  const [, fogra] = /\bFOGRA ?(\d{2})L?\b/i.exec(description) ?? [];
  if (fogra !== undefined) return `FOGRA${fogra}`;
  return registered.find(([called]) => called.test(description))?.[1];
}
