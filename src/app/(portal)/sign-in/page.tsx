import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { Brand } from "#brand";
import { returnPath, waysIn } from "#plugin/portal";
import { readLook } from "../look/read-look.ts";
import { BrandLogo } from "../parts/brand-logo.tsx";
import { Drawing } from "../parts/drawing.tsx";
import { visit } from "../visit.ts";
import { isSignInProblem, problemWords } from "./problems.ts";
import "./sign-in.css";

interface SignInProps {
  readonly searchParams: Promise<
    Readonly<Record<string, string | readonly string[] | undefined>>
  >;
}

export const metadata: Metadata = { title: "Sign in" };

/** Where everybody comes in: with a password, with the organisation's account, or either. */
export default async function SignInPage({ searchParams }: SignInProps) {
  const { left, next, problem } = await searchParams;
  const onward = returnPath(typeof next === "string" ? next : null, "/");
  const { payload, person } = await visit();
  if (person) redirect(onward);
  const { totalDocs } = await payload.count({ collection: "users" });
  if (totalDocs === 0) redirect("/admin");
  const look = await readLook(payload);
  const ways = waysIn();
  return (
    <div className="sign-in">
      <main id="content" className="sign-in-main" tabIndex={-1}>
        {look && (
          <BrandLogo brand={look.brand} layout="horizontal" colorway="color" />
        )}
        <h1>Sign in</h1>
        <p className="lead">
          Posters, leaflets and social media pictures, ready in minutes.
        </p>
        {left === "yes" && !problem && (
          <p className="note" role="status">
            You have signed out.
          </p>
        )}
        {isSignInProblem(problem) && (
          <p className="problem" role="alert" id="problem">
            {problemWords[problem]}
          </p>
        )}
        {ways.organisation && <OrganisationLink onward={onward} />}
        {ways.organisation && ways.password && (
          <p className="or">or with a password</p>
        )}
        {ways.password && (
          <PasswordForm onward={onward} isWrong={isSignInProblem(problem)} />
        )}
      </main>
      {look && <Front brand={look.brand} />}
    </div>
  );
}

/** A plain link: the answer is a redirect to another site, which Next's own link cannot follow. */
function OrganisationLink({ onward }: { readonly onward: string }) {
  return (
    <p>
      <a
        className="button"
        href={`/api/sign-in/oidc?${new URLSearchParams({ redirect: onward })}`}
      >
        Sign in with your organisation’s account
      </a>
    </p>
  );
}

interface PasswordFormProps {
  readonly onward: string;
  readonly isWrong: boolean;
}

function PasswordForm({ isWrong, onward }: PasswordFormProps) {
  const told = isWrong
    ? { "aria-invalid": true, "aria-describedby": "problem" }
    : {};
  return (
    <form method="post" action="/sign-in/attempt" className="stacked">
      <input type="hidden" name="next" value={onward} />
      <p className="field">
        <label htmlFor="email">E-mail address</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={200}
          {...told}
        />
      </p>
      <p className="field">
        <label htmlFor="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={400}
          {...told}
        />
      </p>
      <p>
        <button type="submit" className="button">
          Sign in
        </button>
      </p>
    </form>
  );
}

/** The brand itself, large: its device on its colour. */
function Front({ brand }: { readonly brand: Brand }) {
  return (
    <div className="sign-in-front" aria-hidden="true">
      <p className="sign-in-strapline">{brand.strapline}</p>
      <span className="waterline" />
      <Drawing art={brand.pattern} className="device" />
    </div>
  );
}
