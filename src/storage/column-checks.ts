// What a column may hold, as conditions the database itself keeps.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Moments compare as text, so they must all be written alike. */
export const isMoment = (column: AnySQLiteColumn): SQL => sql`${column} GLOB '????-??-??T??:??:??.???Z'`;

/** A day without its time. */
export const isDay = (column: AnySQLiteColumn): SQL => sql`${column} GLOB '????-??-??'`;

export const isFlag = (column: AnySQLiteColumn): SQL => sql`${column} IN (0, 1)`;

/** SHA-256 as 64 hexadecimal digits. */
export const isDigest = (column: AnySQLiteColumn): SQL => sql`length(${column}) = 64`;
