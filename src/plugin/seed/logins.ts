import { roles, type Role } from "#collections";

/** Somebody of the demonstration, who may log in. */
export interface Login {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly service?: string;
}

/** The service that somebody of a role works in. Members and outsiders have none. */
const services: Readonly<Partial<Record<Role, string>>> = {
  administrator: "Digital",
  guardian: "Communications",
  designer: "Communications",
  officer: "Waste and Recycling",
  approver: "Communications",
  studio: "Print and Post",
  reader: "Housing",
  "consent-officer": "Legal and Governance",
  "monitoring-officer": "Legal and Governance",
};

/** One person for each role. The password is public: change it before anybody else can reach the server. */
export const demonstrationLogins: readonly Login[] = roles.map((role) => ({
  role,
  name: `Demonstration ${role}`,
  email: `${role}@larkmere.example`,
  password: "feed-the-caddy",
  ...(services[role] && { service: services[role] }),
}));
