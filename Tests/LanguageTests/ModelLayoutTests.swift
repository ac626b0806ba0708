import CLanguageModel
import Testing

@testable import Language

/// Weights that are damaged or of another version are refused.
@Suite struct ModelLayoutTests {
  private var model: [UInt8] {
    Array(UnsafeRawBufferPointer(start: language_model(), count: language_model_size()))
  }

  @Test func theWeightsAreWhole() {
    model.withUnsafeBytes { #expect(ModelLayout.isUndamaged($0)) }
    #expect(ModelLayout.embedded != nil)
    #expect(Labels.embedded != nil)
  }

  @Test func oneChangedByteIsSeen() {
    var changed = model
    changed[changed.count / 2] ^= 1
    changed.withUnsafeBytes { #expect(!ModelLayout.isUndamaged($0)) }
  }

  @Test func anotherVersionIsRefused() {
    var changed = model
    changed[4] = 2
    changed.withUnsafeBytes { #expect(ModelLayout($0) == nil) }
  }

  @Test(arguments: [0, 4, 511, 512, 4096])
  func adversarialCutFilesAreRefused(count: Int) {
    model.prefix(count).withUnsafeBytes { #expect(ModelLayout($0) == nil) }
  }

  @Test func adversarialHeadersAreRefusedOrSound() {
    var changed = model
    for word in 2..<128 {
      let place = (word * 4)..<(word * 4 + 4)
      let original = Array(changed[place])
      for value: [UInt8] in [
        [0, 0, 0, 0], [63, 0, 0, 0], [255, 255, 255, 127], [255, 255, 255, 255],
      ] {
        changed.replaceSubrange(place, with: value)
        changed.withUnsafeBytes { bytes in
          // Either it is refused, or its labels are found inside it.
          if let layout = ModelLayout(bytes) { _ = Labels(layout, bytes) }
        }
      }
      changed.replaceSubrange(place, with: original)
    }
  }
}
