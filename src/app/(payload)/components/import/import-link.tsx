import type { BeforeListTableServerProps } from "payload";
import { may } from "#collections";

/** Above the list of photographs: the way to bulk upload, for those who may hand photographs in. */
export const ImportLink = ({ payload, user }: BeforeListTableServerProps) =>
  may("create", "photographs", { user: user ?? null }) ? (
    <p className="livery-due-line">
      <a href={`${payload.config.routes.admin}/import-photographs`}>
        Import a folder or an archive
      </a>
    </p>
  ) : null;
