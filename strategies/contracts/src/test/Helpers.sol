// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IERC1363Receiver} from "@openzeppelin/contracts/interfaces/IERC1363Receiver.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";

/// @notice A payer that sends coin as Solidity's transfer does: no gas but the stipend of 2,300.
contract StipendPayer {
    function pay(address to) external payable {
        (bool ok,) = to.call{value: msg.value, gas: 0}("");
        require(ok, "refused");
    }
}

/// @notice A plain token, for measuring gas.
contract PlainToken is ERC20 {
    constructor() ERC20("Plain", "PLAIN") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice A plain vault, for measuring gas.
contract PlainVault is ERC4626 {
    constructor(IERC20 asset_) ERC4626(asset_) ERC20("Plain vault", "vPLAIN") {}
}

/// @notice Asks a receiver what tokens with callbacks ask, and insists on the right answers.
contract CallbackChecker {
    function check(address to) external {
        require(IERC721Receiver(to).onERC721Received(to, to, 1, "") == IERC721Receiver.onERC721Received.selector, "721");
        require(IERC1155Receiver(to).onERC1155Received(to, to, 1, 1, "") == IERC1155Receiver.onERC1155Received.selector, "1155");
        require(
            IERC1155Receiver(to).onERC1155BatchReceived(to, to, new uint256[](2), new uint256[](2), "")
                == IERC1155Receiver.onERC1155BatchReceived.selector,
            "1155 batch"
        );
        require(IERC1363Receiver(to).onTransferReceived(to, to, 1, "") == IERC1363Receiver.onTransferReceived.selector, "1363");
        require(IERC1155Receiver(to).supportsInterface(0x4e2312e0), "165");
        require(!IERC1155Receiver(to).supportsInterface(0xffffffff), "165 invalid");
    }
}

/// @notice Takes what it is paid for nothing: an exchange and a vault that cheat, and a receiver that refuses coin.
contract Cheat {
    address public asset;
    uint256 public totalSupply = 1e30;

    constructor(address asset_) {
        asset = asset_;
    }

    function multicall(uint256, bytes[] calldata) external pure returns (bytes[] memory results) {}

    function balanceOf(address) external pure returns (uint256) {
        return 0;
    }

    function convertToAssets(uint256 shares) external pure returns (uint256) {
        return shares;
    }

    function deposit(uint256 assets, address) external returns (uint256) {
        ERC20(asset).transferFrom(msg.sender, address(this), assets);
        return assets;
    }
}
