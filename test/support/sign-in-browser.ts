/** A browser that goes from the login page to the provider and back, one step at a time. */
import type { TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";

/** How far somebody has come: the address the browser is sent to, with what it keeps of this site. */
export interface Step {
  readonly url: URL;
  readonly cookie: string;
}

const cookiesOf = (answer: Response): string[] =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .filter((pair) => !pair.endsWith("="));

/** The way out: what this site answers to a press of the button. */
export async function leave(cms: TestCms, redirect = ""): Promise<Step> {
  const query = redirect ? `?${new URLSearchParams({ redirect })}` : "";
  const answer = await rest(cms, `/sign-in/oidc${query}`);
  return {
    url: new URL(answer.headers.get("location") ?? ""),
    cookie: cookiesOf(answer).join("; "),
  };
}

/** At the provider, until it sends the browser back. */
export async function logInThere({ cookie, url }: Step): Promise<Step> {
  const jar = new Map<string, string>();
  let there = url;
  while (there.origin === url.origin) {
    const answer = await fetch(there, {
      redirect: "manual",
      headers: { cookie: [...jar.values()].join("; ") },
    });
    for (const pair of cookiesOf(answer))
      jar.set(pair.split("=")[0] ?? "", pair);
    const next = answer.headers.get("location");
    if (!next) throw new Error(await answer.text());
    there = new URL(next, there);
  }
  return { url: there, cookie };
}

/** Back here: what this site answers. */
export const comeBack = (
  cms: TestCms,
  { cookie, url }: Step,
): Promise<Response> =>
  rest(cms, `${url.pathname.replace("/api", "")}${url.search}`, {
    headers: { cookie },
  });

/** The whole way at once. */
export const signIn = async (
  cms: TestCms,
  redirect?: string,
): Promise<Response> =>
  comeBack(cms, await logInThere(await leave(cms, redirect)));

/** The session that an answer gives the browser, as the browser sends it. */
export const sessionIn = (answer: Response): string =>
  cookiesOf(answer).find((pair) => pair.startsWith("payload-token=")) ?? "";
