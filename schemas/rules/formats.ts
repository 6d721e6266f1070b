/** Two-letter country code of ISO 3166-1. */
export const COUNTRY_CODE = /^[A-Z]{2}$/

/** Language tag of BCP 47: language, script, region (`zh-Hans`, `pt-TL`). */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

/** Short name of a series of meetings: MGMAC, AMF. */
export const SERIES = /^[A-Z][A-Z0-9]{1,11}$/

/** A time of day with 24 hours. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/

/** A number in a list with parts: 1, 4.2. */
export const ITEM_NUMBER = /^[1-9]\d*(\.[1-9]\d*)*$/

/** Year and month of the common era. */
export const YEAR_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** Whether the runtime knows an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
