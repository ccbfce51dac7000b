/**
 * Competitions that pages print as sections, by the same name in every language.
 *
 *     Bundesliga
 *     Lindholm gewinnt in der letzten Minute
 */

import {list} from './list.ts'

/** Names of competitions, in lower case. */
export const competitions: readonly string[] = list(`
  bundesliga, 1. bundesliga, 2. bundesliga, premier league, championship, fa cup, la liga, laliga,
  serie a, serie b, ligue 1, ligue 2, eredivisie, primeira liga, brasileirão, libertadores,
  copa libertadores, champions league, europa league, conference league, nations league, mls, nfl,
  nba, wnba, mlb, nhl, nascar, ufc, formula 1, formel 1, formule 1, fórmula 1, f1, motogp, ipl,
  süper lig, рпл, кхл, нхл, нба
`)
