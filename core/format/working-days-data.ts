// Written by scripts/working-days.ts from chinese-days; change that, not this.

/** The first year that is known; one entry a year follows. */
export const firstYear = 2004;

/**
 * The days of a year that differ from the rule of their weekday: holidays from Monday to Friday, days at work at the
 * weekend. Each is a character, `1` (48 + 1) for the day after the one before, counted from the last of December; `0` goes
 * 70 days on to no such day.
 */
export const differingDays: readonly string[] = [
  '1@1413110J111111005311121', // 2004
  '3Q13113104211112008111111', // 2005
  '21I2111120=1111110082111120=1', // 2006
  '111]211112n1211130051111110?2', // 2007
  '1P131131dK12T0L<111111', // 2008
  '112D211112pIK120a4131112', // 2009
  '1]111111[LX11110I31111531112', // 2010
  '3K311314a21KS0LE1111110=', // 2011
  '21B211112n1111H21d0M21111', // 2012
  '11121T111111^12D1111V11110M127211135', // 2013
  '1I531112jH12M0LD311314', // 2014
  '112Z311314UId0312I13113', // 2015
  '1T211112bLV120I12?111111', // 2016
  '2D531112h21KJ210e21111', // 2017
  '1Y413113X12D21`0L51111110?2', // 2018
  '1P111111hG3112Q0L@211135', // 2019
  '1B531111rD5314_120E4131112', // 2020
  '1U413113\\D8113U0J215531112', // 2021
  '3J111111i21C8113K0OE111111', // 2022
  '2E111111rB8113_120J3111111', // 2023
  '1R811112^12E3118N0J21<211135', // 2024
  '1I2111314gG413L0`3113113', // 2025
  '112Y2111135UI314Y0G5613113', // 2026
];
