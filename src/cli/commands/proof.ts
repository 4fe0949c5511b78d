import { render } from "./render.ts";

/** One picture of one output, for whoever works on a template. */
export async function proof(
  template: string,
  format: string,
  options: {
    readonly toolkit: string;
    readonly lang?: string;
    readonly set: Readonly<Record<string, string>>;
    readonly option: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { toolkit, lang, set, option } = options;
  await render(toolkit, {
    template,
    format,
    purpose: "proof",
    set,
    option,
    out: "proofs",
    json: false,
    ...(lang !== undefined && { lang }),
  });
}
