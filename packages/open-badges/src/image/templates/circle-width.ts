/**
 * How wide a circle in the middle of the picture is for a line between two heights.
 *
 * @internal
 */
export function circleWidth(
  centre: number,
  radius: number,
): (top: number, bottom: number) => number {
  return (top, bottom) => {
    const away = Math.max(Math.abs(top - centre), Math.abs(bottom - centre));
    return away >= radius ? 0 : 2 * Math.sqrt(radius ** 2 - away ** 2);
  };
}
