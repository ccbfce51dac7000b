/**
 * Records in columns: a value that many have stands once, and texts and lists are parted when the
 * first of them is asked for.
 *
 *     slug       "planes-land┊oil-rises┊…"
 *     entities   "person/ida-lund·place/oslo┊place/rome┊…"
 *     kind       ["article"]                              all have it
 *     dateline   [{"place": "OSLO"}, null], 0 0 1 0 …     the third has none
 *
 * To read a hundred thousand records for one field of each takes little more than to read their
 * bytes, and leaves a collector of garbage next to nothing.
 */

/** The values of a field, record by record. */
type Column =
  | {readonly texts: string}
  | {readonly lists: string}
  /** Each value once, and which a record has: the only one there is, where that is not said. */
  | {readonly values: readonly unknown[]; readonly places?: readonly number[]}

/** Records, field by field. */
export interface Columns {
  readonly number: number
  readonly fields: Readonly<Record<string, Column>>
}

/** Names every field of a record. */
export type FieldsOf<Value> = Readonly<Record<keyof Value & string, true>>

/** Stand between the texts of a column, and between those of a list: signs that JSON leaves as they are, and texts seldom have. */
const [betweenTexts, betweenItems] = ['\u007f', '|']

/** Put records into columns; they have these fields, and no others. */
export function toColumns<Value extends object>(
  rows: readonly Value[],
  fields: FieldsOf<Value>
): Columns {
  const names = Object.keys(fields) as (keyof Value & string)[]
  const columns = names.map(field => [field, columnOf(rows.map(row => row[field]))] as const)
  return {number: rows.length, fields: Object.fromEntries(columns)}
}

function columnOf(values: readonly unknown[]): Column {
  if (values.every(isList)) {
    return {lists: values.map(list => list.join(betweenItems)).join(betweenTexts)}
  }
  const places = new Map<string, number>()
  const known = values.map(value => {
    const text = JSON.stringify(value ?? null)
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  if (places.size * 2 > values.length && values.every(isText)) {
    return {texts: values.join(betweenTexts)}
  }
  const distinct = [...places.keys()].map((text): unknown => JSON.parse(text))
  return {values: distinct, ...(distinct.length === 1 ? {} : {places: known})}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes(betweenTexts)
}

function isList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every(item => isText(item) && item !== '' && !item.includes(betweenItems))
  )
}

/** The value of a field, by the place of its record. */
type Values = (place: number) => unknown

/**
 * A record that knows its columns and its place in them. Its fields are read, one by one; it has none
 * of its own that a spread or a comparison would find.
 */
class Row {
  readonly #columns: readonly Values[]
  readonly #place: number

  constructor(columns: readonly Values[], place: number) {
    this.#columns = columns
    this.#place = place
  }

  static valueIn(row: Row, column: number): unknown {
    return row.#columns[column]?.(row.#place)
  }
}

/** What gives back the records of columns with these fields. */
export function rowReader<Value extends object>(
  fields: FieldsOf<Value>
): (columns: Columns) => readonly Value[] {
  const names = Object.keys(fields)
  class RowOfFields extends Row {}
  for (const [column, field] of names.entries()) {
    Object.defineProperty(RowOfFields.prototype, field, {
      get(this: Row) {
        return Row.valueIn(this, column)
      }
    })
  }
  return ({number, fields: columns}) => {
    const values = names.map(field => valuesOf(columns[field] ?? nothing))
    const rows: object[] = []
    for (let place = 0; place < number; place += 1) rows.push(new RowOfFields(values, place))
    // They have the fields that were put into the columns.
    return rows as readonly object[] as readonly Value[]
  }
}

/** The column of a field that no record has. */
const nothing: Column = {values: []}

function valuesOf(column: Column): Values {
  if ('values' in column) {
    const {values, places} = column
    return place => values[places?.[place] ?? 0] ?? undefined
  }
  let parts: readonly string[] | undefined
  if ('texts' in column) {
    return place => {
      parts ??= column.texts.split(betweenTexts)
      return parts[place]
    }
  }
  return place => {
    parts ??= column.lists.split(betweenTexts)
    const list = parts[place] ?? ''
    return list === '' ? [] : list.split(betweenItems)
  }
}
