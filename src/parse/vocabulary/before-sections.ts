/**
 * Words after which a line names the section of its story, by no order of languages.
 *
 *     Monday 3 June 2013 | Published in Harbours          From the section Harbours          Rubrik: Häfen
 */

import {list} from './list.ts'

/** What stands before the name of a section. */
export const beforeSections: readonly string[] = list(`
  published in, published under, posted in, posted under, filed in, filed under, from the section, in section, section:, category:,
  publicado en, publicado em, publié dans, classé dans, rubrique :, rubrique:, rubrik:, ressort:, pubblicato in, sezione:, sección:,
  secção:, seção:, editoria:, categoría:, categoria:, catégorie :, kategorie:, kategori:, rubriek:, gepubliceerd in, osasto:, sekce:,
  rovat:, rubrica:, рубрика:, раздел:, категория:, рубрика :, розділ:, kategoria:, dział:, chuyên mục:, kanal:, القسم:, تصنيف:
`)
