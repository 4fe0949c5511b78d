interface GallerySearchProps {
  readonly words: string;
  /** How many toolkits have the words. */
  readonly found: number;
}

/** Looks for a toolkit by words of its name, reference, promise or summary. It works without a script. */
export const GallerySearch = ({ found, words }: GallerySearchProps) => (
  <form method="get" action="/" role="search" className="gallery-search field">
    <label htmlFor="words">Find a toolkit</label>
    <div>
      <input
        id="words"
        name="words"
        type="search"
        maxLength={100}
        defaultValue={words}
      />
      <button type="submit" className="button second">
        Find
      </button>
    </div>
    {words !== "" && (
      <p className="quiet small" role="status">
        {found === 0
          ? "No toolkit has these words. "
          : `${found} ${found === 1 ? "has" : "have"} these words. `}
        <a href="/">Show all</a>
      </p>
    )}
  </form>
);
