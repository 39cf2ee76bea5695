/**
 * The number of the way in which documents are made of tallies today. It is stored with each release, and `verify`
 * makes a document again only when it was made in the same way: of one that an earlier or later version of the product
 * made it checks the digest only.
 *
 * Raise it by one whenever the same tally would give another document, to the letter: a field is added or taken out, or
 * is worked out, rounded or ordered otherwise; and whenever a tally counts something else. A test keeps a document of
 * each making, fails when one is due, and writes the new one when this is raised. `readDocument` gives the fields that
 * documents of earlier makings do not have.
 */
export const making = 3;
