interface SignInButtonProps {
  /** Whether single sign-on is set up. */
  readonly isOffered: boolean;
  /** Whether passwords are switched off, so that their form is not shown. */
  readonly isOnlyWay: boolean;
  readonly searchParams?: Readonly<
    Record<string, string | readonly string[] | undefined>
  >;
}

/** On the login page: the way in with the organisation's own account. */
export function SignInButton({
  isOffered,
  isOnlyWay,
  searchParams = {},
}: SignInButtonProps) {
  if (!isOffered) return null;
  const { redirect } = searchParams;
  const query =
    typeof redirect === "string" ? `?${new URLSearchParams({ redirect })}` : "";
  return (
    <div className="livery-sign-in" data-only-way={isOnlyWay}>
      {/* A plain link: the answer is a redirect to another site, which Next's own link cannot follow. */}
      <a
        className="btn btn--style-primary btn--size-large"
        href={`/api/sign-in/oidc${query}`}
      >
        Sign in with your organisation’s account
      </a>
      {!isOnlyWay && <p>or with a password:</p>}
    </div>
  );
}
