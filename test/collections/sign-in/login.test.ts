import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms({ proxies: 1, secureCookies: true });
});
afterAll(() => cms.close());

const post = (path: string, body: object, address = "198.51.100.1") =>
  rest(cms, path, {
    method: "POST",
    body,
    headers: { "x-forwarded-for": `10.9.8.7, ${address}` },
  });

const login = (email: string, password: string, address?: string) =>
  post("/users/login", { email, password }, address);

const password = "feed-the-caddy";

const someone = async (name: string): Promise<string> => {
  const email = `${name}@sample.example`;
  await cms.payload.create({
    collection: "users",
    data: { name: "Somebody", email, password, roles: ["officer"] },
  });
  return email;
};

const answers = async (
  times: number,
  ask: (time: number) => Promise<Response>,
): Promise<number[]> => {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++)
    statuses.push((await ask(time)).status);
  return statuses;
};

describe("logging in", () => {
  it("tells a wrong password, a locked account and an unknown address apart for nobody", async () => {
    const email = await someone("locked");
    for (const address of [email, "unknown@sample.example"]) {
      const statuses = await answers(6, () =>
        login(address, "wrong", "198.51.100.2"),
      );
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401]);
    }
    // Locked by now, also for the right password.
    const answer = await login(email, password, "198.51.100.2");
    const nobody = await login("nobody@sample.example", "x", "198.51.100.2");
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual(await nobody.json());
  });

  it("takes as long for an unknown address as for a wrong password", async () => {
    const email = await someone("slow");
    const time = async (ask: () => Promise<Response>): Promise<number> => {
      const start = performance.now();
      await ask();
      return performance.now() - start;
    };
    const known = await time(() => login(email, "wrong", "198.51.100.3"));
    const unknown = await time(() =>
      login("elsewhere@sample.example", "wrong", "198.51.100.3"),
    );
    expect(unknown).toBeGreaterThan(known / 4);
  });

  it("stops after ten attempts on one account, from whatever addresses, and says how long", async () => {
    const attempt = (time: number) =>
      login("target@sample.example", "wrong", `203.0.113.${time}`);
    expect((await answers(10, attempt)).at(-1)).toBe(401);
    const answer = await attempt(11);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(500);
    expect(await answer.json()).toEqual({
      errors: [
        {
          name: "too-many-attempts",
          message: "Too many attempts: wait 10 minutes and try again",
        },
      ],
    });
  });

  it("stops after fifty attempts from one address, whatever it says of itself", async () => {
    const forgotten = await answers(50, (time) =>
      post(
        "/users/forgot-password",
        { email: `spray-${time}@sample.example` },
        "192.0.2.77",
      ),
    );
    expect(new Set(forgotten)).toEqual(new Set([200]));
    const email = await someone("other");
    expect((await login(email, password, "192.0.2.77")).status).toBe(429);
    expect((await login(email, password, "192.0.2.78")).status).toBe(200);
  });

  it("gives a browser a session that scripts and other sites cannot use", async () => {
    const email = await someone("browser");
    const answer = await login(email, password, "198.51.100.4");
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toContain("HttpOnly=true");
    expect(cookie).toContain("Secure=true");
    expect(cookie).toContain("SameSite=Lax");
  });

  it("asks for a new password alike for an account and for none", async () => {
    const email = await someone("forgetful");
    const [known, unknown] = await Promise.all(
      [email, "none@sample.example"].map((address) =>
        post("/users/forgot-password", { email: address }, "198.51.100.5"),
      ),
    );
    expect(known?.status).toBe(unknown?.status);
    expect(await known?.json()).toEqual(await unknown?.json());
  });
});

describe("a session", () => {
  const isAlive = async (token: string): Promise<boolean> => {
    const { user } = await cms.payload.auth({
      headers: new Headers({ authorization: `JWT ${token}` }),
    });
    return user !== null;
  };
  const another = async ({ email }: Person, word: string): Promise<string> => {
    const { token } = await cms.payload.login({
      collection: "users",
      data: { email, password: word },
    });
    return token ?? "";
  };

  it("is dead after logging out, and only that one", async () => {
    const person = await personWith(cms, "officer");
    await cms.payload.update({
      collection: "users",
      id: person.id,
      data: { password },
    });
    const [here, there] = [
      await another(person, password),
      await another(person, password),
    ];
    const answer = await rest(cms, "/users/logout", {
      method: "POST",
      as: { ...person, token: here },
    });
    expect(answer.status).toBe(200);
    expect(await isAlive(here)).toBe(false);
    expect(await isAlive(there)).toBe(true);
  });

  it("is dead after somebody else has set a new password", async () => {
    const person = await personWith(cms, "officer");
    expect(await isAlive(person.token)).toBe(true);
    await cms.payload.update({
      collection: "users",
      id: person.id,
      data: { password: "order-your-liners" },
    });
    expect(await isAlive(person.token)).toBe(false);
  });

  it("lasts eight hours", async () => {
    const { token } = await personWith(cms, "officer");
    const claims: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
    );
    expect(claims).toMatchObject({ exp: expect.any(Number) });
    const { exp, iat } = Object(claims);
    expect(exp - iat).toBe(8 * 60 * 60);
  });
});

describe("a new password", () => {
  it("is refused when it is weak, over every way to set one", async () => {
    const person = await personWith(cms, "officer");
    const token = await cms.payload.forgotPassword({
      collection: "users",
      data: { email: person.email },
      disableEmail: true,
    });
    const administrator = await personWith(cms, "administrator");
    const made = {
      name: "x",
      email: "weak@sample.example",
      password: "weak@sample.example",
      roles: ["officer"],
    };
    const asked = [
      await rest(cms, `/users/${person.id}`, {
        method: "PATCH",
        as: person,
        body: { password: "password1234" },
      }),
      await rest(cms, "/users", {
        method: "POST",
        as: administrator,
        body: made,
      }),
      await post("/users/reset-password", { token, password: "short" }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(JSON.stringify(await asked[0]?.json())).toContain(
      "the first that anybody tries",
    );
  });

  it("is set with a reset, which ends every session", async () => {
    const person = await personWith(cms, "officer");
    const token = await cms.payload.forgotPassword({
      collection: "users",
      data: { email: person.email },
      disableEmail: true,
    });
    const answer = await post("/users/reset-password", {
      token,
      password: "order-your-liners",
    });
    expect(answer.status).toBe(200);
    const { user } = await cms.payload.auth({
      headers: new Headers({ authorization: `JWT ${person.token}` }),
    });
    expect(user).toBeNull();
  });
});
