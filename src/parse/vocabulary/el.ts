/** What Greek-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'
import {list} from './list.ts'

/** Greek. */
export const greek: Vocabulary = {
  language: 'el',
  byline: list(`
    συντάκτης, γράφει ο, γράφει η, γράφει, συντάκτρια, κείμενο:, ρεπορτάζ:
  `),
  by: list(`
    από, του, της, των
  `),
  role: list(`
    δημοσιογράφος, ανταποκριτής, ανταποκρίτρια, συντάκτης
  `),
  desk: list(`
    newsroom, συντακτική ομάδα, σύνταξη
  `),
  topics: list(`
    ετικέτες, θέματα, tags, λέξεις κλειδιά, κατηγορία
  `),
  home: list(`
    αρχική, αρχική σελίδα
  `),
  published: list(`
    δημοσίευση, δημοσιεύθηκε, δημοσιεύτηκε, δημοσιεύθηκε στις
  `),
  updated: list(`
    ενημέρωση, ενημερώθηκε, τελευταία ενημέρωση, τελευταία τροποποίηση
  `),
  sections: list(`
    πολιτική, οικονομία, κοινωνία, κόσμος, αθλητικά, πολιτισμός, διεθνή, ελλάδα, υγεία,
    ειδήσεις, επιστήμη, σπορ
  `)
}
