import { roles, type Role } from "#collections";

/** Somebody of the demonstration, who may log in. */
export interface Login {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** One person for each role. The password is public: change it before anybody else can reach the server. */
export const demonstrationLogins: readonly Login[] = roles.map((role) => ({
  role,
  name: `Demonstration ${role}`,
  email: `${role}@larkmere.example`,
  password: "feed-the-caddy",
}));
