/** The number of an adopted text of the European Parliament, and of its first edition: P9_TA(2023)0356, P9_TA-PROV(2023)0356. */
export const epTextPattern = /^P\d+_TA(?:-PROV)?\(\d{4}\)\d{4}$/;
