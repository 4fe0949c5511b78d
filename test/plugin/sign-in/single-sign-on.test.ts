import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import type { OidcServer } from "../../support/oidc-server.ts";
import { personWith, type TestCms } from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import {
  serverUrl,
  startSignedOn,
  type SignedOnSite,
} from "../../support/single-sign-on.ts";
import {
  comeBack,
  leave,
  logInThere,
  sessionIn,
  signIn,
} from "../../support/sign-in-browser.ts";

let site: SignedOnSite;
let cms: TestCms;
let provider: OidcServer;

beforeAll(async () => {
  site = await startSignedOn();
  ({ cms, provider } = site);
});
afterAll(() => site.close());
afterEach(() => {
  vi.useRealTimers();
});

const ada = {
  sub: "ada",
  name: "Ada Fenn",
  email: "Ada.Fenn@larkmere.example",
  email_verified: true,
  groups: ["All staff", "Choir"],
};

const meWith = async (cookie: string) => {
  const answer = await rest(cms, "/users/me", { headers: { cookie } });
  const { user }: { user: { email: string; roles: string[] } | null } =
    await answer.json();
  return user;
};

const people = async (): Promise<number> =>
  (await cms.payload.count({ collection: "users" })).totalDocs;

/** Says what a refused sign-in said, and that it gave nothing. */
async function refusal(answer: Response) {
  expect(sessionIn(answer)).toBe("");
  expect(answer.headers.get("content-type")).toContain("text/html");
  return { status: answer.status, text: await answer.text() };
}

describe("nobody comes in", () => {
  it.each(["/users/login", "/users/forgot-password", "/users/reset-password"])(
    "with a password, where passwords are switched off: %s",
    async (path) => {
      const { email } = await personWith(cms, "officer");
      const answer = await rest(cms, path, {
        method: "POST",
        body: { email, password: "feed-the-caddy", token: "x" },
      });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain("sign in with single sign-on");
    },
  );

  it("with an answer to somebody else's question", async () => {
    provider.become(ada);
    const step = await logInThere(await leave(cms));
    step.url.searchParams.set("state", "guessed");
    const { status, text } = await refusal(await comeBack(cms, step));
    expect(status).toBe(400);
    expect(text).toContain("does not fit what was asked");
  });

  it("with an answer that another browser was given", async () => {
    provider.become(ada);
    const victim = await leave(cms);
    const { url } = await logInThere(await leave(cms));
    const answer = await comeBack(cms, { url, cookie: victim.cookie });
    expect((await refusal(answer)).status).toBe(400);
  });

  it("with a token that was made for another question", async () => {
    provider.become(ada);
    const step = await leave(cms);
    step.url.searchParams.set("nonce", "another");
    const answer = await comeBack(cms, await logInThere(step));
    expect((await refusal(answer)).status).toBe(400);
  });

  it("with a code that was stolen without its verifier", async () => {
    provider.become(ada);
    const step = await leave(cms);
    step.url.searchParams.set(
      "code_challenge",
      "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    );
    const answer = await comeBack(cms, await logInThere(step));
    expect((await refusal(answer)).status).toBe(400);
  });

  it("without the note, with one of their own, or with one that was changed", async () => {
    provider.become(ada);
    const step = await logInThere(await leave(cms));
    const own = Buffer.from("{}").toString("base64url");
    for (const cookie of [
      "",
      "livery-sign-in=",
      `livery-sign-in=${own}.${own}`,
      `${step.cookie}x`,
      step.cookie.replace("=", "=e30"),
    ]) {
      const { status, text } = await refusal(
        await comeBack(cms, { ...step, cookie }),
      );
      expect(status).toBe(400);
      expect(text).toContain("begun in another browser");
    }
  });

  it("ten minutes after they left", async () => {
    provider.become(ada);
    const step = await logInThere(await leave(cms));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 601_000 });
    const { status, text } = await refusal(await comeBack(cms, step));
    expect(status).toBe(400);
    expect(text).toContain("more than ten minutes ago");
  });

  it("with a code that the provider takes no more, or has taken", async () => {
    provider.become(ada);
    const used = await logInThere(await leave(cms));
    expect((await comeBack(cms, used)).status).toBe(200);
    expect((await refusal(await comeBack(cms, used))).status).toBe(400);
    const late = await logInThere(await leave(cms));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 120_000 });
    expect((await refusal(await comeBack(cms, late))).status).toBe(400);
  });

  it("who refused at the provider", async () => {
    const { cookie, url } = await leave(cms);
    const back = new URL(`${serverUrl}/api/sign-in/oidc/callback`);
    back.search = String(
      new URLSearchParams({
        error: "access_denied",
        state: url.searchParams.get("state") ?? "",
        iss: provider.issuer,
      }),
    );
    const answer = await comeBack(cms, { cookie, url: back });
    expect((await refusal(answer)).status).toBe(400);
  });

  it.each([
    { email_verified: false },
    { email_verified: undefined },
    { email_verified: "true" },
    { email: undefined },
  ])("whose e-mail address nobody has checked: %o", async (said) => {
    const known = await personWith(cms, "administrator");
    const before = await people();
    provider.become({ ...ada, sub: "mallory", email: known.email, ...said });
    const { status } = await refusal(await signIn(cms));
    expect(status).toBe(403);
    expect(await people()).toBe(before);
  });

  it("who has a checked address that belongs to another account", async () => {
    provider.become(ada);
    expect((await signIn(cms)).status).toBe(200);
    provider.become({ ...ada, sub: "another-ada" });
    const { status, text } = await refusal(await signIn(cms));
    expect(status).toBe(403);
    expect(text).toContain("belongs to another account");
  });

  it.each([
    { groups: ["Choir"] },
    { groups: undefined },
    { groups: "administrator" },
  ])("who is in no group that may: %o", async ({ groups }) => {
    const before = await people();
    provider.become({
      ...ada,
      sub: "choir",
      email: "choir@larkmere.example",
      groups,
    });
    const { status, text } = await refusal(await signIn(cms));
    expect(status).toBe(403);
    expect(text).toContain("none of your groups may use this toolkit");
    expect(await people()).toBe(before);
  });
});

describe("somebody of the organisation", () => {
  it("comes in with the roles of their groups, over Payload's own cookie", async () => {
    provider.become({ ...ada, sub: "new", email: "New@larkmere.example" });
    const answer = await signIn(cms);
    expect(answer.status).toBe(200);
    const cookies = answer.headers.getSetCookie();
    const [session] = cookies.filter((one) => one.startsWith("payload-token="));
    expect(session).toMatch(/Secure=true; HttpOnly=true; SameSite=Lax$/);
    expect(cookies).toContainEqual(
      "livery-sign-in=; Max-Age=0; Path=/api/sign-in/oidc; HttpOnly; SameSite=Lax; Secure",
    );
    expect(await meWith(sessionIn(answer))).toMatchObject({
      name: "Ada Fenn",
      email: "new@larkmere.example",
      roles: ["officer"],
    });
  });

  it("is who they were here, by their checked address and then by who they are", async () => {
    const known = await personWith(cms, "reader");
    const before = await people();
    provider.become({ ...ada, sub: "known", email: known.email.toUpperCase() });
    expect(await meWith(sessionIn(await signIn(cms)))).toMatchObject({
      id: known.id,
      roles: ["officer"],
    });
    provider.become({
      ...ada,
      sub: "known",
      email: "married@larkmere.example",
    });
    expect(await meWith(sessionIn(await signIn(cms)))).toMatchObject({
      id: known.id,
    });
    expect(await people()).toBe(before);
  });

  it("has other roles from the next time on, and none when the last is gone", async () => {
    const mover = { ...ada, sub: "mover", email: "mover@larkmere.example" };
    provider.become(mover);
    await signIn(cms);
    provider.become({ ...mover, groups: ["Brand team"] });
    const session = sessionIn(await signIn(cms));
    expect((await meWith(session))?.roles).toEqual(["guardian", "designer"]);
    provider.become({ ...mover, groups: [] });
    expect((await refusal(await signIn(cms))).status).toBe(403);
    expect(await meWith(session)).toBeNull();
  });

  it("goes on to the page they asked for, and to no other site", async () => {
    provider.become(ada);
    const onward = async (asked: string) =>
      /url=([^"]*)"/.exec(await (await signIn(cms, asked)).text())?.[1];
    expect(await onward("/admin/collections/brands?limit=5&sort=name")).toBe(
      `${serverUrl}/admin/collections/brands?limit=5&amp;sort=name`,
    );
    for (const asked of [
      "https://evil.example/admin",
      "//evil.example/admin",
      "/\\evil.example/admin",
      "/admin/..//evil.example",
      "/.//evil.example",
      "/%2f/evil.example",
      "/admin/%2e%2e//evil.example",
      "javascript:alert(1)",
      "/api/users/logout",
    ])
      expect(await onward(asked)).toBe(`${serverUrl}/admin`);
  });
});
