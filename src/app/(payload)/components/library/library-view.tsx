import { DefaultTemplate } from "@payloadcms/next/templates";
import { SetStepNav } from "@payloadcms/ui";
import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import { may, mayField } from "#collections";
import { readLibraryWords } from "./library-words.ts";
import { Library } from "./library.tsx";
import "./library.css";

/** The library of photographs at `/admin/library`, inside the admin's own frame. */
export async function LibraryView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { i18n, payload, user } = req;
  // A view of our own is open to everybody until it asks who is there.
  if (!user)
    redirect(
      `${payload.config.routes.admin}/login?redirect=${encodeURIComponent(req.url?.replace(/^https?:\/\/[^/]*/, "") ?? "")}`,
    );
  const words = await readLibraryWords(req);
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: "Photograph library" }]} />
      <Library
        words={words}
        person={user.id}
        mayAdd={may("create", "photographs", req)}
        mayShare={mayField("write", "saved-searches.isShared", req)}
      />
    </DefaultTemplate>
  );
}
