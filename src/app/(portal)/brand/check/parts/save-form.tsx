/** Puts a check on record for a service and a month. */
export function SaveForm({ address }: { readonly address: string }) {
  const month = new Date().toISOString().slice(0, 7);
  return (
    <form method="post" action={address} className="stacked check-save">
      <p className="field">
        <label htmlFor="service">Service</label>
        <input id="service" name="service" required maxLength={80} />
      </p>
      <p className="field">
        <label htmlFor="month">Month, as year and number</label>
        <input
          id="month"
          name="month"
          required
          pattern="20\d\d-(0[1-9]|1[0-2])"
          defaultValue={month}
        />
      </p>
      <p className="field">
        <label htmlFor="note">Note</label>
        <textarea id="note" name="note" rows={3} maxLength={1000} />
      </p>
      <p>
        <button className="button" type="submit">
          Save to the visual audit
        </button>
      </p>
    </form>
  );
}
