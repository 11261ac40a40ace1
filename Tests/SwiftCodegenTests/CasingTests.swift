import Testing

@testable import SwiftCodegen

@Suite struct CasingTests {
  @Test(arguments: [
    ("created_at", "createdAt"), ("user_id", "userID"), ("id", "id"), ("image_url", "imageURL"),
    ("url", "url"),
    ("html_body", "htmlBody"), ("bodyHtml", "bodyHTML"), ("raw_json", "rawJSON"), ("ip_address", "ipAddress"),
    ("sku", "sku"), ("variant_sku", "variantSKU"), ("user_ids", "userIDs"), ("createdAt", "createdAt"),
    ("CreatedAt", "createdAt"), ("userID", "userID"), ("HTTPServer", "httpServer"), ("ISBN", "isbn"),
    ("CASH_ON_DELIVERY", "cashOnDelivery"), ("cash_on_delivery", "cashOnDelivery"),
    ("in-progress", "inProgress"),
    ("in progress", "inProgress"), ("2fa", "_2fa"), ("line_1", "line1"), ("", "empty"), ("-", "minus"),
    ("A+", "aPlus"), ("A-", "aMinus"), ("-1", "minus1"), ("C#", "cSharp"), ("50%", "_50Percent"),
    ("<=", "lessEqual"),
    ("😀", "grinningFace"), ("on_fire🔥", "onFireFire"), ("...", "fullStopFullStopFullStop"), ("don't", "dont"),
    ("größe", "größe"), ("ঢাকা", "ঢাকা"), ("ঢাকা_বিভাগ", "ঢাকাবিভাগ"), ("default", "default"), ("_private", "private"),
    ("__", "lowLineLowLine"), ("a.b/c:d", "aBCD"), ("Self", "self"), ("id2", "id2"),
    ("oauth2_token", "oauth2Token"),
    ("naïve\u{200B}", "naïve"),
  ])
  func member(name: String, swift: String) {
    #expect(Casing.lowerCamel(Words.words(of: name)) == swift)
  }

  @Test(arguments: [
    ("order_item", "OrderItem"), ("api_key", "APIKey"), ("url", "URL"), ("2fa_code", "_2faCode"),
    ("ISBN", "ISBN"),
    ("orderItem", "OrderItem"), ("élan", "Élan"),
  ])
  func type(name: String, swift: String) {
    #expect(Casing.upperCamel(Words.words(of: name)) == swift)
  }
}
