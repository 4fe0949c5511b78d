import { redirect } from "next/navigation";
import { signedIn } from "../visit.ts";

/** The first page: the sign-in for whoever has not signed in. */
export default async function FirstPage() {
  await signedIn("/");
  redirect("/admin");
}
