/// Finds the nearest colour where a terminal has fewer.
enum ColorDowngrade {
  /// The number of a colour among the first `count` of the palette of 256.
  static func nearest(to number: UInt8, of count: Int) -> UInt8 {
    if Int(number) < count { return number }
    if count >= 16 {
      return nearest(to: levels(of: number), among: 16)
    }
    // The bright eight as their darker kin; the others by hue.
    if number < 16 { return number - 8 }
    return nearest(to: levels(of: number), among: 8)
  }

  /// Red, green and blue of a colour of the cube or of the greys, as xterm has them.
  static func levels(of number: UInt8) -> [Int] {
    let value = Int(number)
    if value < 16 { return basic[value] }
    if value >= 232 {
      let grey = 8 + (value - 232) * 10
      return [grey, grey, grey]
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = value - 16
    return [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
  }

  private static func nearest(to wanted: [Int], among count: Int) -> UInt8 {
    let distances = basic.prefix(count).map { color in
      zip(color, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let best = distances.indices.min { distances[$0] < distances[$1] } ?? 7
    return UInt8(best)
  }

  /// The first sixteen colours as xterm has them.
  private static let basic: [[Int]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0],
    [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
    [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
    [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]
}
